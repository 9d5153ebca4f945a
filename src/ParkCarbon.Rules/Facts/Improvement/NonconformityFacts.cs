using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a nonconformity at the as-of date (10.2).</summary>
/// <remarks>
/// The standard sets no period for dealing with a nonconformity. The park sets one (handleBy, verifyBy); until then what is not done is
/// not due, and without one everything is due at once.
/// </remarks>
public sealed class NonconformityFacts : IWitness
{
    private readonly Nonconformity _nonconformity;
    private readonly FactIndex _index;

    private NonconformityFacts(Nonconformity nonconformity, FactIndex index)
    {
        (_nonconformity, _index) = (nonconformity, index);
        Actions =
        [
            .. nonconformity
                .Actions.OrderBy(action => action.Id)
                .Select(action => new CorrectiveActionFacts(action, nonconformity, index)),
        ];
    }

    /// <summary>The id of the nonconformity.</summary>
    public string Id => _nonconformity.Id.ToString();

    /// <summary>The day on which it was found.</summary>
    public LocalDate FoundOn => _nonconformity.FoundOn;

    /// <summary>Whether the day by which the park wants it handled has passed, or it set none.</summary>
    [DependsOnAsOf]
    public bool IsDue => !(_nonconformity.HandleBy >= _index.AsOf);

    /// <summary>Whether it says what was found.</summary>
    public bool HasDescription => _nonconformity.Description is not null;

    /// <summary>Whether it was corrected, or the park says why there was nothing to correct.</summary>
    public bool IsCorrected => CorrectedOn is not null || _nonconformity.NoCorrectionBecause is not null;

    /// <summary>The day on which it was corrected.</summary>
    public LocalDate? CorrectedOn => _nonconformity.Correction?.On;

    /// <summary>Whether its consequences were dealt with, or the park says why there were none.</summary>
    public bool AreConsequencesDealtWith =>
        ConsequencesDealtWithOn is not null || _nonconformity.NoConsequencesBecause is not null;

    /// <summary>The day on which its consequences were dealt with.</summary>
    public LocalDate? ConsequencesDealtWithOn => _nonconformity.Consequences?.On;

    /// <summary>The day on which it was reviewed.</summary>
    public LocalDate? ReviewedOn => _nonconformity.Review?.On;

    /// <summary>The day on which its causes were determined.</summary>
    public LocalDate? CausesDeterminedOn => _nonconformity.Cause?.On;

    /// <summary>The day on which similar cases were looked for.</summary>
    public LocalDate? SimilarSoughtOn => _nonconformity.Similar?.On;

    /// <summary>Whether the search for similar cases, if there was one, says where was searched.</summary>
    public bool HasSearchExtent => _nonconformity.Similar is not { Where: null, Entities.Count: 0 };

    /// <summary>Whether the search for similar cases, if there was one, says whether there are any or could be, and which where there are.</summary>
    public bool HasSearchResult => _nonconformity.Similar is not ({ Found: null } or { Found: true, Result: null });

    /// <summary>Whether the park says why no corrective action is needed, and took none.</summary>
    public bool NeedsNoAction => _nonconformity.NoActionBecause is not null && Actions.Count == 0;

    /// <summary>The corrective actions that had been decided.</summary>
    public IReadOnlyList<CorrectiveActionFacts> Actions { get; }

    /// <summary>The corrective actions that are done.</summary>
    public IReadOnlyList<CorrectiveActionFacts> DoneActions => [.. Actions.Where(action => action.DoneOn is not null)];

    /// <summary>The day on which the last corrective action was done; unset while some are open or there are none.</summary>
    public LocalDate? ActionsDoneOn =>
        Actions.All(action => action.DoneOn is not null) ? Actions.Max(action => action.DoneOn) : null;

    /// <summary>Whether the day by which the park wants to see whether the actions worked has passed, or it set none.</summary>
    [DependsOnAsOf]
    public bool IsVerificationDue => !(_nonconformity.VerifyBy >= _index.AsOf);

    /// <summary>The day on which the effectiveness of the corrective actions was reviewed.</summary>
    public LocalDate? VerifiedOn => _nonconformity.Effectiveness?.On;

    /// <summary>Whether that review found that the actions worked; unset where it does not say or there is none.</summary>
    public bool? WasEffective => _nonconformity.Effectiveness?.Effective;

    /// <summary>The nonconformities with the same requirement that were found after the actions were said to have worked, wherever in the park.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<NonconformityFacts> Repetitions =>
        WasEffective == true && _nonconformity.Requirement is { } requirement
            ?
            [
                .. Of(_index)
                    .Where(other =>
                        other.Id != Id && other._nonconformity.Requirement == requirement && other.FoundOn > VerifiedOn
                    ),
            ]
            : [];

    /// <summary>The day on which was decided whether the system has to be changed.</summary>
    public LocalDate? ChangeDecidedOn => _nonconformity.Change?.On;

    /// <summary>Whether a change of the system was found necessary and none is on record.</summary>
    [RecordedIn(nameof(ParkDossier.Changes))]
    public bool LacksChange => _nonconformity.Change?.Needed == true && Change is null;

    /// <summary>The change of the system that was found necessary, where it is on record, due and not carried out.</summary>
    [RecordedIn(nameof(ParkDossier.Changes))]
    [DependsOnAsOf]
    public IReadOnlyList<ControlledChangeFacts> AwaitedChanges =>
        _nonconformity.Change?.Needed == true && Change is { Implemented: null } change && IsDue
            ? [new ControlledChangeFacts(change, _index)]
            : [];

    /// <summary>Whether it says what effects it has.</summary>
    public bool HasEffects => _nonconformity.Effects is not null;

    /// <summary>Whether documented information on it is in force: what it cites, or what is kept for 10.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _index.IsAnyInForce(_nonconformity.Evidence) || _index.IsKeptFor("10.2/3.1", _nonconformity.Entity);

    /// <summary>Whether documented information on the review of effectiveness is in force: its own, the nonconformity's, or what is kept for 10.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsVerificationDocumented =>
        _index.IsInForce(_nonconformity.Effectiveness?.Document)
        || _index.IsAnyInForce(_nonconformity.Evidence)
        || _index.IsKeptFor("10.2/3.2", _nonconformity.Entity);

    /// <summary>The ids of the documented information in force that it and its steps cite.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public IReadOnlyList<string> Documents =>
        _index.InForce([
            .. _nonconformity.Evidence,
            _nonconformity.Correction?.Document,
            _nonconformity.Consequences?.Document,
            _nonconformity.Review?.Document,
            .. _nonconformity.Actions.Select(action => action.Done?.Document),
            _nonconformity.Effectiveness?.Document,
        ]);

    /// <summary>What it is called in findings.</summary>
    internal BilingualText Name => _nonconformity.Description ?? new BilingualText(Id);

    private SystemChange? Change =>
        _index.Dossier.Changes?.FirstOrDefault(change => change.Id == _nonconformity.Change?.Change);

    Witness IWitness.Witness =>
        new(
            "nonconformity",
            Id,
            new BilingualText(
                $"{Name.Zh}（{Id}，{_nonconformity.Entity?.ToString() ?? "园区"}，发现于 {FoundOn.ToIsoText()}）",
                $"{Name.En} ({Id}, {_nonconformity.Entity?.ToString() ?? "park"}, found {FoundOn.ToIsoText()})"
            )
        );

    /// <summary>The nonconformities of the park itself and of the entities that belong to it and are in scope, in order of their ids.</summary>
    internal static IReadOnlyList<NonconformityFacts> Of(FactIndex index)
    {
        var present = index.EntitiesPresent.Select(entity => entity.Id).ToHashSet();
        return
        [
            .. (index.Dossier.Nonconformities ?? [])
                .Where(nonconformity => nonconformity.Entity is null || present.Contains(nonconformity.Entity))
                .OrderBy(nonconformity => nonconformity.Id)
                .Select(nonconformity => new NonconformityFacts(nonconformity, index)),
        ];
    }
}
