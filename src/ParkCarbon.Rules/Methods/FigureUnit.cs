using System.Diagnostics.CodeAnalysis;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>The unit in which a figure is shown or brought: "t CO₂e", "tce", "MWh", "%", "tCO2/tce".</summary>
public sealed record FigureUnit
{
    private FigureUnit(string symbol, FigureKind kind, Rational scale)
    {
        Symbol = symbol;
        Kind = kind;
        Scale = scale;
    }

    /// <summary>Tonnes of CO₂e.</summary>
    public static FigureUnit Tonnes { get; } = new("t CO₂e", FigureKind.Carbon, Rational.One);

    /// <summary>The symbol, as it was written.</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public FigureKind Kind { get; }

    /// <summary>How many of the kind's base units one of it is: tonnes of CO₂e, joules, the whole.</summary>
    public Rational Scale { get; }

    /// <summary>Reads a unit.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <exception cref="FormatException">The text is no unit of a figure.</exception>
    public static FigureUnit Parse(string symbol) =>
        TryParse(symbol, out var unit)
            ? unit
            : throw new FormatException(
                $"'{symbol}' is no unit of a figure; write one such as t CO2e, tce, MWh, %, 1 or tCO2/tce."
            );

    /// <summary>Reads a unit, answering whether the text was one.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="unit">The unit; null where the answer is false.</param>
    public static bool TryParse(string? symbol, [NotNullWhen(true)] out FigureUnit? unit)
    {
        unit =
            symbol is not null && FigureText.TryParse("1 " + symbol, out var one)
                ? new FigureUnit(symbol, one.Kind, one.Value!.Value)
                : null;
        return unit is not null;
    }
}
