using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Judges a dossier by a rule pack at a date (符合性评价).</summary>
/// <remarks>Instances are immutable and safe for any number of threads; make one and use it for every park.</remarks>
public sealed class ConformityAssessment
{
    private readonly RulePack _pack;
    private readonly AccountingLibrary _library;
    private readonly MethodLibrary _methods;

    /// <summary>Creates an assessment.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="methods">The accounting methods that a dossier may choose.</param>
    /// <param name="library">Factor sets, warming potentials and specifications.</param>
    public ConformityAssessment(RulePack pack, MethodLibrary methods, AccountingLibrary library)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(methods);
        ArgumentNullException.ThrowIfNull(library);
        _pack = pack;
        _methods = methods;
        _library = library;
    }

    /// <summary>Judges a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The date at which everything is judged; records dated later do not count.</param>
    /// <exception cref="MethodChoiceException">The dossier chooses a method, reading or parameter that there is not.</exception>
    public ConformityReport Assess(ParkDossier dossier, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var known = DossierAsOf.Of(dossier, asOf);
        var account = CarbonAccount.Of(known, _library);
        var index = new FactIndex(known, _library, account, asOf, _pack.Requirements);
        var park = new ParkFacts(index);
        var exclusions = new Exclusions(index);
        var attestations = new Attestations(index);
        var parameters = _pack.ParametersAt(asOf);
        var isRequirement = _pack.Rules.ToLookup(rule => rule.Requirement.Id, rule => rule.IsRequirement);
        var onRecord = _pack.Rules.SelectMany(rule => Judge(rule, known, park, exclusions)).ToList();
        // What a person graded stays graded: shortfalls are raised by what the records show alone.
        var findings = new SystemicShortfall(parameters)
            .Escalate(onRecord)
            .Select(finding => attestations.Weigh(finding, isRequirement[finding.Requirement].First()))
            .ToList();
        return new ConformityReport
        {
            Pack = _pack,
            AsOf = asOf,
            Findings = findings,
            Applicability = Applicability(findings, exclusions),
            Unheeded = UnheededSearch.In(dossier, _pack, asOf, findings),
            Parameters = parameters,
            Neutrality = new DossierStatements(account, _library).State(_methods.Of(known.Neutrality)),
        };
    }

    private List<ApplicabilityStatement> Applicability(IReadOnlyList<Finding> findings, Exclusions exclusions)
    {
        var found = findings.ToLookup(finding => finding.Requirement);
        var checkedIds = _pack.Rules.Select(rule => rule.Requirement.Id).ToHashSet();
        return
        [
            .. _pack.Requirements.Select(requirement =>
                ApplicabilityStatement.Of(
                    requirement,
                    checkedIds.Contains(requirement.Id),
                    [.. found[requirement.Id]],
                    [.. exclusions.Of(requirement.Id)]
                )
            ),
        ];
    }

    /// <summary>Judges every subject of a rule by the records alone; where there is none, says so of the park.</summary>
    internal static IEnumerable<Finding> Judge(RequirementRule rule, ParkDossier dossier, ParkFacts park) =>
        Judge(rule, dossier, park, exclusions: null);

    private static IEnumerable<Finding> Judge(
        RequirementRule rule,
        ParkDossier dossier,
        ParkFacts park,
        Exclusions? exclusions
    )
    {
        var population = Population.Of(rule.Subject);
        var subjects = population.SubjectsOf(park).ToList();
        return subjects.Count == 0
            ? [Judge(Population.Park(park), judgement => judgement.JudgeNone(population))]
            : subjects.Select(subject => Judge(subject.About, judgement => judgement.Judge(subject.Arguments)));

        Finding Judge(FindingSubject about, Func<RuleJudgement, Finding> judge)
        {
            var judgement = new RuleJudgement(rule, about, dossier);
            var exclusion = exclusions?.For(rule.Requirement.Id, about);
            return exclusion is { IsAdmitted: true }
                ? judgement.JudgeExcluded(exclusion)
                : judge(judgement) with
                {
                    Exclusion = exclusion,
                };
        }
    }
}
