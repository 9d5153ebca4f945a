using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Packs;

/// <summary>Compiles the rules of requirement files against the facts of their subject.</summary>
internal sealed class RequirementLoader
{
    /// <summary>Names under which the applicability and the evidence of a rule are compiled beside it.</summary>
    public const string AppliesLocal = "appliesWhen_";
    public const string EvidenceLocal = "evidence_";

    private readonly Dictionary<string, Requirement> _catalogue;
    private readonly List<BilingualText> _problems;
    private readonly HashSet<(string, SubjectKind)> _seen = [];

    public RequirementLoader(IEnumerable<Requirement> catalogue, List<BilingualText> problems)
    {
        _catalogue = catalogue.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        _problems = problems;
    }

    public IEnumerable<RequirementRule> Load(RuleFile file)
    {
        var native = NativeFile<RequirementProperties>.Read(
            file,
            RuleFileContext.Default.IReadOnlyListNativeWorkflowRequirementProperties,
            _problems
        );
        return native is null
            ? []
            : Enumerable.Range(0, native.Workflows.Count).SelectMany(i => Load(native, i, file.Name)).ToList();
    }

    private IEnumerable<RequirementRule> Load(NativeFile<RequirementProperties> native, int workflow, string file)
    {
        var rules = native.Workflows[workflow].Rules;
        var known = true;
        for (var i = 0; i < rules.Count; i++)
        {
            known &= Check(native, $"$[{workflow}].Rules[{i}]", rules[i]);
        }

        if (!known)
        {
            yield break;
        }

        foreach (var subject in rules.Select(rule => rule.Properties.Subject).Distinct())
        {
            foreach (var rule in Compile(native, workflow, subject))
            {
                var properties = rules.First(item => item.RuleName == rule.Name).Properties;
                yield return new RequirementRule(_catalogue[rule.Name], properties, rule, file);
            }
        }
    }

    private bool Check(NativeFile<RequirementProperties> native, string path, NativeRule<RequirementProperties> rule)
    {
        var before = _problems.Count;
        if (!_catalogue.ContainsKey(rule.RuleName))
        {
            _problems.Add(
                native.Problem(
                    path + ".RuleName",
                    $"目录中没有要求“{rule.RuleName}”。",
                    $"'{rule.RuleName}' is not a requirement of the catalogue."
                )
            );
        }
        else if (!_seen.Add((rule.RuleName, rule.Properties.Subject)))
        {
            _problems.Add(
                native.Problem(
                    path + ".RuleName",
                    $"要求“{rule.RuleName}”对同一类对象有两条规则。",
                    $"'{rule.RuleName}' has two rules for one kind of subject."
                )
            );
        }

        if (rule.Properties is { AppliesWhen: not null, NotApplicable: null })
        {
            _problems.Add(
                native.Problem(
                    path + ".Properties.appliesWhen",
                    "有适用条件而没有 notApplicable：请说明不适用的理由。",
                    "an applicability needs notApplicable, the reason why the requirement does not apply."
                )
            );
        }

        foreach (var section in (rule.Properties.Needs ?? []).Where(section => !DossierSections.Knows(section)))
        {
            _problems.Add(
                native.Problem(
                    path + ".Properties.needs",
                    $"档案没有“{section}”部分；可用：{DossierSections.List}。",
                    $"'{section}' is not a section of the dossier; these are: {DossierSections.List}."
                )
            );
        }

        return _problems.Count == before;
    }

    private IEnumerable<CompiledRule> Compile(
        NativeFile<RequirementProperties> native,
        int workflow,
        SubjectKind subject
    )
    {
        var source = native.Source(workflow, Hidden);
        var names = native
            .Workflows[workflow]
            .Rules.Where(rule => rule.Properties.Subject == subject)
            .Select(rule => rule.RuleName)
            .ToHashSet(StringComparer.Ordinal);
        var compilation = new RuleCompiler(FactVocabulary.Requirements).Compile(
            source with
            {
                Rules = [.. source.Rules.Where(rule => names.Contains(rule.RuleName))],
            },
            FactVocabulary.InputsOf(subject)
        );
        _problems.AddRange(compilation.Problems.Select(problem => new BilingualText(problem.Zh, problem.En)));
        return compilation.Workflow?.Rules ?? [];
    }

    private static IEnumerable<LocalSource> Hidden(RequirementProperties properties)
    {
        if (properties.AppliesWhen is { } applies)
        {
            yield return new LocalSource(AppliesLocal, applies);
        }

        if (properties.Evidence is { } evidence)
        {
            yield return new LocalSource(EvidenceLocal, evidence);
        }
    }
}
