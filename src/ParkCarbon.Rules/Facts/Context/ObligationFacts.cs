using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a legal or other requirement that is in force (4.2).</summary>
public sealed class ObligationFacts : IWitness
{
    private readonly ComplianceObligation _obligation;
    private readonly FactIndex _index;

    internal ObligationFacts(ComplianceObligation obligation, FactIndex index) =>
        (_obligation, _index) = (obligation, index);

    /// <summary>The id of the obligation.</summary>
    public string Id => _obligation.Id.ToString();

    /// <summary>Where it comes from.</summary>
    public ObligationKind Kind => _obligation.Kind;

    /// <summary>The day on which the park found that it applies; unset where that is not recorded.</summary>
    public LocalDate? DeterminedOn => _obligation.DeterminedOn;

    /// <summary>Whether its current text is at hand: where it is found, or a document that is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsAccessible =>
        !string.IsNullOrWhiteSpace(_obligation.AccessibleAt) || _index.IsInForce(_obligation.Document);

    Witness IWitness.Witness =>
        new("obligation", Id, new BilingualText($"{_obligation.Title.Zh}（{Id}）", $"{_obligation.Title.En} ({Id})"));
}
