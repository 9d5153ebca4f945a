using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Packs;

/// <summary>Loads requirement files: each rule of a requirement that the catalogue has, once for a kind of subject.</summary>
internal sealed class RequirementLoader(
    IReadOnlyDictionary<string, Requirement> catalogue,
    List<BilingualText> problems
)
{
    private readonly HashSet<(string, SubjectKind)> _seen = [];

    public IEnumerable<RequirementRule> Load(RuleFile file)
    {
        var native = NativeFile<RequirementProperties>.Read(
            file,
            RuleFileContext.Default.IReadOnlyListNativeWorkflowRequirementProperties,
            problems
        );
        for (var i = 0; i < (native?.Workflows.Count ?? 0); i++)
        {
            var compiler = new RequirementCompiler(native!, i, problems);
            for (var j = 0; j < native!.Workflows[i].Rules.Count; j++)
            {
                var name = native.Workflows[i].Rules[j].RuleName;
                if (Check(native, i, j) && compiler.Compile(j, catalogue[name], file.Name) is { } rule)
                {
                    yield return rule;
                }
            }
        }
    }

    private bool Check(NativeFile<RequirementProperties> native, int workflow, int index)
    {
        var before = problems.Count;
        var rule = native.Workflows[workflow].Rules[index];
        if (!catalogue.ContainsKey(rule.RuleName))
        {
            Add("RuleName", "目录中没有这项要求。", "this is not a requirement of the catalogue.");
        }
        else if (!_seen.Add((rule.RuleName, rule.Properties.Subject)))
        {
            Add(
                "RuleName",
                "这项要求对同一类对象有两条规则。",
                "the requirement has two rules for one kind of subject."
            );
        }

        if ((rule.Properties.AppliesWhen is null) != (rule.Properties.NotApplicable is null))
        {
            Add(
                "Properties",
                "appliesWhen 与 notApplicable（不适用的理由）须同时出现。",
                "appliesWhen and notApplicable, the reason why it does not apply, stand together or not at all."
            );
        }

        return problems.Count == before;

        void Add(string member, string zh, string en) => problems.Add(native.Problem(workflow, index, member, zh, en));
    }
}
