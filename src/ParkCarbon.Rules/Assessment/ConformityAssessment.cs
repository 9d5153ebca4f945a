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
        var park = new ParkFacts(new FactIndex(known, _library, account, asOf, _pack.Requirements));
        return new ConformityReport
        {
            Pack = _pack,
            AsOf = asOf,
            Findings = [.. _pack.Rules.SelectMany(rule => Judge(rule, known, park))],
            Neutrality = _methods.Of(known.Neutrality).State(account, known.Neutrality),
        };
    }

    /// <summary>Judges every subject of a rule; where there is none, says so of the park.</summary>
    internal static IEnumerable<Finding> Judge(RequirementRule rule, ParkDossier dossier, ParkFacts park)
    {
        var population = Population.Of(rule.Subject);
        var subjects = population.SubjectsOf(park).ToList();
        return subjects.Count == 0
            ? [new RuleJudgement(rule, Population.Park(park), dossier).JudgeNone(population)]
            : subjects.Select(subject => new RuleJudgement(rule, subject.About, dossier).Judge(subject.Arguments));
    }
}
