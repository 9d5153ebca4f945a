using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A figure that was communicated, held against the system's own (7.4).</summary>
public sealed class CommunicatedFigureFacts : IWitness
{
    private readonly Communication _communication;
    private readonly CommunicatedFigure _figure;
    private readonly string? _own;

    private CommunicatedFigureFacts(Communication communication, CommunicatedFigure figure, string? own, bool agrees)
    {
        (_communication, _figure, _own) = (communication, figure, own);
        ContradictsSystem = own is not null && !agrees;
    }

    /// <summary>What it is about.</summary>
    public FigureSubject About => _figure.About;

    /// <summary>Whether the system has a figure of its own for the same thing and days.</summary>
    public bool IsSupported => _own is not null;

    /// <summary>Whether the system's figure is another, in the digits stated or beyond the range stated.</summary>
    public bool ContradictsSystem { get; }

    Witness IWitness.Witness =>
        new(
            "figure",
            $"{_communication.Id} {Of} {_figure.Period.ToIsoText()}",
            new BilingualText(
                $"{_communication.On.ToIsoText()} 的沟通 {_communication.Id}：{Named.Zh} {_figure.Period.ToIsoText()} 为 {_figure.Value}，体系中{(_own is null ? "没有该数值" : $"为 {_own}")}",
                $"communication {_communication.Id} of {_communication.On.ToIsoText()}: {Named.En} {_figure.Period.ToIsoText()} is {_figure.Value}, {(_own is null ? "the system has no such figure" : $"in the system {_own}")}"
            )
        );

    private BilingualText Named =>
        About switch
        {
            FigureSubject.ParkEmissions => new("园区排放", "emissions of the park"),
            FigureSubject.EntityEmissions => new($"主体 {_figure.Entity} 的排放", $"emissions of {_figure.Entity}"),
            FigureSubject.Indicator => new($"指标 {_figure.Indicator}", $"indicator {_figure.Indicator}"),
            _ => new(Of),
        };

    private string Of =>
        (_figure.Indicator?.ToString() ?? _figure.Entity?.ToString()) is { } id ? $"{About} {id}" : $"{About}";

    /// <summary>Holds a figure of emissions in the dossier's period against the account.</summary>
    internal static CommunicatedFigureFacts OfEmissions(
        Communication communication,
        CommunicatedFigure figure,
        FactIndex index
    )
    {
        var own =
            figure.About == FigureSubject.ParkEmissions ? index.ParkTotal
            : figure.Entity is { } entity ? index.InventoryOf(entity)?.Total
            : null;
        return new(
            communication,
            figure,
            own?.ToString(),
            own is { } total && StatedFigure.Agrees(figure.Value, total, figure.Tolerance)
        );
    }

    /// <summary>Holds a figure of an indicator against its last reading of the same days.</summary>
    internal static CommunicatedFigureFacts OfIndicator(
        Communication communication,
        CommunicatedFigure figure,
        FactIndex index
    )
    {
        var own = (index.Dossier.IndicatorReadings ?? [])
            .Where(reading =>
                reading.Indicator == figure.Indicator
                && reading.Period == figure.Period
                && reading.Entity == figure.Entity
            )
            .OrderBy(reading => reading.RecordedOn)
            .Select(reading => (Amount?)reading.Value)
            .LastOrDefault();
        return new(
            communication,
            figure,
            own?.ToString(),
            own is { } value && StatedFigure.Agrees(figure.Value, value, figure.Tolerance)
        );
    }
}
