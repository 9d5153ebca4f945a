using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a neutrality policy (5.2).</summary>
public sealed class PolicyFacts : IWitness
{
    internal const string DocumentationRequirement = "5.2/2.1";

    private readonly NeutralityPolicy _policy;
    private readonly Roster _roster;
    private readonly FactIndex _index;

    internal PolicyFacts(NeutralityPolicy policy, Roster roster, FactIndex index)
    {
        _policy = policy;
        _roster = roster;
        _index = index;
        Commitments = [.. policy.Commitments.Select(commitment => new PolicyCommitmentFacts(commitment, policy))];
        Review = new PeriodicReviewFacts(
            "policyReview",
            policy.Id.ToString(),
            new BilingualText($"方针 {policy.Id} 的评审", $"review of policy {policy.Id}"),
            policy.Review,
            policy.AdoptedOn,
            index
        );
    }

    /// <summary>The day on which it was adopted; unset where only by whom is recorded (5.1 b).</summary>
    public NodaTime.LocalDate? AdoptedOn => _policy.AdoptedOn;

    /// <summary>Whether a member of top management adopted it, on the day of its adoption where it states one (5.1 b).</summary>
    [RecordedIn(nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsAdoptedByTopManagement =>
        _policy is { AdoptedOn: null, AdoptedBy: { } adopter }
            ? _roster.BelongsToTopManagement(adopter)
            : _roster.IsTopManagement(_policy.AdoptedBy, _policy.AdoptedOn);

    /// <summary>Whether a newer strategy was adopted that it does not follow, and nobody has reviewed the policy since (5.1 b).</summary>
    [RecordedIn(nameof(ParkDossier.Strategies))]
    public bool IsOvertakenByStrategy =>
        Strategies.LastOrDefault() is { } latest
        && _policy.AdoptedOn < latest.AdoptedOn
        && _policy.Strategy != latest.Id
        && _policy.Review?.Held.Any(held => latest.AdoptedOn <= held.On) != true;

    /// <summary>Whether it says how it fits the strategic direction (5.2 a).</summary>
    public bool StatesStrategicFit => _policy.StrategicFit is not null;

    /// <summary>Whether it names a strategy that is the park's latest, or was when the policy was adopted (5.2 a).</summary>
    [RecordedIn(nameof(ParkDossier.Strategies))]
    public bool FollowsStrategyInForce =>
        _policy.Strategy is { } strategy
        && (
            strategy == Strategies.LastOrDefault()?.Id
            || strategy == Strategies.LastOrDefault(known => known.AdoptedOn <= _policy.AdoptedOn)?.Id
        );

    /// <summary>Whether it says what frame it gives for planning objectives (5.2 b).</summary>
    public bool GivesObjectivesFrame => _policy.ObjectivesFrame is not null;

    /// <summary>What it promises (5.2 c to e).</summary>
    public IReadOnlyList<PolicyCommitmentFacts> Commitments { get; }

    /// <summary>Whether documented information on it is in force: what it cites, or what the park keeps for 5.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => Documents.Count > 0;

    /// <summary>Whether it says where interested parties can read it.</summary>
    public bool NamesPlace => !string.IsNullOrWhiteSpace(_policy.AvailableAt);

    /// <summary>Whether the day has come from which interested parties can read it.</summary>
    [DependsOnAsOf]
    public bool IsAvailableByNow => _policy.AvailableFrom <= _index.AsOf;

    /// <summary>Its reviews.</summary>
    public PeriodicReviewFacts Review { get; }

    internal Id<NeutralityPolicy> Id => _policy.Id;

    internal IReadOnlyList<string> Documents =>
        [
            .. (_index.Dossier.Documents ?? [])
                .Where(document =>
                    document.Id == _policy.Document || document.Supports.Contains(DocumentationRequirement)
                )
                .Where(document => _index.IsInForce(document.Id))
                .Select(document => document.Id)
                .Order()
                .Select(id => id.ToString()),
        ];

    private IEnumerable<NeutralityStrategy> Strategies => LeadershipFacts.AdoptedIn(_index.Dossier);

    Witness IWitness.Witness =>
        new(
            "policy",
            Id.ToString(),
            new BilingualText(
                $"方针 {Id}（批准 {Said(AdoptedOn)}，批准人 {Said(_policy.AdoptedBy)}，战略 {Said(_policy.Strategy)}，文件 {Said(_policy.Document)}，对外提供 {Said(_policy.AvailableFrom)}）",
                $"policy {Id} (adopted {Or(AdoptedOn)} by {Or(_policy.AdoptedBy)}, strategy {Or(_policy.Strategy)}, document {Or(_policy.Document)}, available {Or(_policy.AvailableFrom)})"
            )
        );

    private static string Said(object? value) => Shown(value) ?? "未记录";

    private static string Or(object? value) => Shown(value) ?? "not recorded";

    private static string? Shown(object? value) =>
        value is NodaTime.LocalDate day ? day.ToIsoText() : value?.ToString();
}
