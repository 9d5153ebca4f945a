using System.Text.Json;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Rules.Files;

/// <summary>Words the problems of a rule file that is JSON but not what ParkCarbon takes: which rule, and why.</summary>
internal sealed partial class NativeProblems(RuleFile file)
{
    private static readonly JsonDocumentOptions AsTheReader = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>What RulesEngine has and ParkCarbon refuses, with the reason.</summary>
    private static readonly Dictionary<string, (string Zh, string En)> Refused = new(StringComparer.Ordinal)
    {
        ["Actions"] = ("规则只作判断，不执行动作", "a rule judges; it does not act"),
        ["WorkflowsToInject"] = ("每个文件自成一体", "each file stands alone"),
        ["WorkflowRulesToInject"] = ("每个文件自成一体", "each file stands alone"),
        ["GlobalParams"] = (
            "具名表达式写在规则自己的 LocalParams 中",
            "named expressions stand in the rule's own LocalParams"
        ),
        ["Rules"] = (
            "子规则请写成 LocalParams，再用 && 连接",
            "write child rules as LocalParams and join them with &&"
        ),
        ["Operator"] = (
            "子规则请写成 LocalParams，再用 && 连接",
            "write child rules as LocalParams and join them with &&"
        ),
        ["Enabled"] = ("不用的规则请删除", "remove a rule that is not in use"),
        ["ErrorMessage"] = ("未满足时的文字写在 Properties 中", "what is said of a shortfall stands in Properties"),
        ["RuleExpressionType"] = ("表达式只有一种", "there is one kind of expression"),
    };

    public IEnumerable<BilingualText> Describe(IReadOnlyList<JsonProblem> problems)
    {
        var names = RuleNames();
        return problems.Select(problem =>
        {
            var (zh, en) = (problem.Message.Zh, problem.Message.En);
            if (problem.Code == JsonProblemCodes.UnknownProperty && Refused.TryGetValue(Member(problem), out var why))
            {
                (zh, en) = (
                    $"{zh}RulesEngine 有此成员，ParkCarbon 不接受：{why.Zh}。",
                    $"{en} RulesEngine has it, ParkCarbon refuses it: {why.En}."
                );
            }

            return names.GetValueOrDefault(InRule().Match(problem.Path).Value) is { } name
                ? new BilingualText($"{zh}（规则 {name}）", $"{en} (rule {name})")
                : new BilingualText(zh, en);
        });
    }

    private static string Member(JsonProblem problem) => problem.Path[(problem.Path.LastIndexOf('.') + 1)..];

    /// <summary>The names of the rules by their paths; none where the file is not JSON.</summary>
    private Dictionary<string, string> RuleNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(file.Content, AsTheReader);
            foreach (var (i, workflow) in Items(document.RootElement))
            {
                foreach (var (j, rule) in Items(Get(workflow, "Rules")))
                {
                    if (Get(rule, "RuleName") is { ValueKind: JsonValueKind.String } name)
                    {
                        names[string.Create(CultureInfo.InvariantCulture, $"$[{i}].Rules[{j}]")] = name.GetString()!;
                    }
                }
            }
        }
        catch (JsonException)
        {
            // The reader has said so, with the place.
        }

        return names;
    }

    private static IEnumerable<(int Index, JsonElement Item)> Items(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Index() : [];

    private static JsonElement Get(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var value) ? value : default;

    [GeneratedRegex(@"^\$\[\d+\]\.Rules\[\d+\]")]
    private static partial Regex InRule();
}
