using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A value as it was recorded, with the unit it was recorded in, such as "1200.5 MWh" (活动数据).</summary>
/// <remarks>
/// <para>This is where data from outside enters: a host hands over a value and the symbol of its unit. The symbol is kept as
/// written; it is resolved when a dimension is asked for, because some, like m³, mean one thing for gas and another for liquids.</para>
/// <para>Two amounts are equal when value and symbol are; 1 MWh and 1000 kWh are equal as <see cref="Quantity"/>, not as records.</para>
/// <para>The default value of this type is a count of zero, "0 1".</para>
/// </remarks>
public readonly record struct Amount
{
    private const string Uncounted = "1";

    private readonly string? _symbol;

    private Amount(decimal value, string symbol)
    {
        Value = value;
        _symbol = symbol == Uncounted ? null : symbol;
    }

    /// <summary>The value in the unit, as recorded.</summary>
    public decimal Value { get; }

    /// <summary>The symbol or name of the unit, as recorded.</summary>
    public string Symbol => _symbol ?? Uncounted;

    /// <summary>The dimensions that the unit can measure: one, or two for the likes of m³ (gas or liquid) and 1 (count or share).</summary>
    public IReadOnlyList<Dimension> Dimensions
    {
        get
        {
            var dimensions = new List<Dimension>();
            foreach (var unit in UnitCatalogue.Find(Symbol))
            {
                dimensions.Add(unit.Dimension);
            }

            return dimensions;
        }
    }

    /// <summary>Creates an amount from a value and the symbol or name of its unit.</summary>
    /// <param name="value">The value in the unit.</param>
    /// <param name="symbol">A symbol such as <c>MWh</c> or a name such as <c>兆瓦时</c>.</param>
    /// <exception cref="FormatException">No unit goes by that symbol.</exception>
    public static Amount Of(decimal value, string symbol)
    {
        var narrow = SymbolText.Narrow(symbol).Trim();
        _ = UnitCatalogue.Find(narrow);
        return new Amount(value, narrow);
    }

    /// <summary>Creates an amount from a value and its unit.</summary>
    /// <param name="value">The value in the unit.</param>
    /// <param name="unit">The unit.</param>
    public static Amount Of(decimal value, Unit unit) => new(value, unit.Symbol);

    /// <summary>Reads text such as "1200.5 MWh", "3 万kWh" or "5吨".</summary>
    /// <param name="text">A number of at most 28 digits and a unit.</param>
    /// <exception cref="FormatException">The text is not of that form, or names no known unit.</exception>
    public static Amount Parse(string text)
    {
        if (!QuantityText.TrySplit(text, out var number, out var symbol, out var problem))
        {
            throw new FormatException(problem);
        }

        return NumberText.TryParseDecimal(number, out var value)
            ? Of(value, symbol)
            : throw new FormatException(
                $"'{number}' has more digits than a decimal holds (28); round it where it is measured."
            );
    }

    /// <summary>Reads text as <see cref="Parse"/> does and says whether it could.</summary>
    /// <param name="text">A number of at most 28 digits and a unit.</param>
    /// <param name="amount">The amount read, or the default.</param>
    public static bool TryParse(string? text, out Amount amount)
    {
        var parsed =
            QuantityText.TrySplit(text, out var number, out var symbol, out _)
            & NumberText.TryParseDecimal(number, out var value)
            & UnitCatalogue.TryFind(symbol, out _);
        amount = parsed ? new Amount(value, symbol) : default;
        return parsed;
    }

    /// <summary>Whether the unit can measure a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    public bool IsIn(Dimension dimension) => dimension.TryGetUnit(Symbol, out _);

    /// <summary>The amount as an exact quantity of a dimension.</summary>
    /// <param name="dimension">The dimension that the unit must measure.</param>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    /// <exception cref="ArgumentException">The value is finer than 10⁻¹² of the base unit.</exception>
    public Quantity In(Dimension dimension) => Quantity.From(Value, dimension.GetUnit(Symbol));

    /// <summary>The amount as an exact quantity of a dimension that the compiler knows.</summary>
    /// <typeparam name="TDimension">The dimension that the unit must measure.</typeparam>
    /// <exception cref="DimensionMismatchException">The unit measures something else.</exception>
    /// <exception cref="ArgumentException">The value is finer than 10⁻¹² of the base unit.</exception>
    public Quantity<TDimension> As<TDimension>()
        where TDimension : IDimension =>
        new(FixedPoint.FromDecimal(Value, TDimension.Dimension.GetUnit(Symbol).Grains));

    /// <summary>The value and the unit as recorded, free of culture.</summary>
    /// <returns>Text that <see cref="Parse"/> reads back as the same amount.</returns>
    public override string ToString() => $"{Value.ToString(CultureInfo.InvariantCulture)} {Symbol}";
}
