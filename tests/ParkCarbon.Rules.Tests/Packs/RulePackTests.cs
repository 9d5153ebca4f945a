using System.Text;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Packs;

public sealed class RulePackTests
{
    private const string Name = "rules/t-ceca-g-2023/test.rules.json";

    private const string Sound = """
        [
          {
            "WorkflowName": "test",
            "Rules": [
              {
                "RuleName": "6.4/1",
                "Expression": "entity.Sources.Any()",
                "Properties": {
                  "subject": "entity",
                  "holds": "holds",
                  "otherwise": "falls short",
                  "remedy": "mend it"
                }
              }
            ]
          }
        ]
        """;

    [Fact]
    public void Load_ASoundRule_HasItsConditionSectionsAndLine()
    {
        var rule = Assert.Single(Load(Sound).Rules);
        Assert.Equal(("6.4/1", 7), (rule.Requirement.Id, rule.Line));
        Assert.Equal(["sources"], rule.Sections);
        Assert.Equal("6.4/1", Assert.Single(rule.Conditions).Name);
    }

    /// <remarks>The place, the rule and the member stand in every message.</remarks>
    [Theory]
    [InlineData("\"Actions\": {},", "Actions", "it does not act")]
    [InlineData("\"GlobalParams\": [],", "GlobalParams", "LocalParams")]
    [InlineData("\"WorkflowsToInject\": [\"other\"],", "WorkflowsToInject", "stands alone")]
    [InlineData("\"Rules\": [],", "Rules", "join them with &&")]
    [InlineData("\"Operator\": \"And\",", "Operator", "join them with &&")]
    [InlineData("\"ErrorMessage\": \"$(entity)\",", "ErrorMessage", "stands in Properties")]
    [InlineData("\"Enabled\": false,", "Enabled", "remove a rule")]
    [InlineData("\"RuleExpressionType\": 0,", "RuleExpressionType", "one kind of expression")]
    [InlineData("\"Colour\": \"red\",", "Colour", "found")]
    public void Load_AMemberThatIsRefused_NamesFileLineRuleAndMember(string member, string name, string reason)
    {
        var problem = Assert.Single(
            ProblemsOf(Sound.Replace("\"Expression\"", member + " \"Expression\"", StringComparison.Ordinal))
        );
        Assert.StartsWith($"{Name}:7:", problem, StringComparison.Ordinal);
        Assert.Contains($".{name}", problem, StringComparison.Ordinal);
        Assert.Contains("(rule 6.4/1)", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WorkflowsToInject", "[]", "stands alone")]
    [InlineData("GlobalParams", "[]", "LocalParams")]
    public void Load_AMemberOfTheWorkflowThatIsRefused_NamesFileLineAndMember(
        string member,
        string value,
        string reason
    )
    {
        var problem = Assert.Single(
            ProblemsOf(Sound.Replace("\"Rules\"", $"\"{member}\": {value}, \"Rules\"", StringComparison.Ordinal))
        );
        Assert.StartsWith($"{Name}:4:", problem, StringComparison.Ordinal);
        Assert.Contains(member, problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entity.Sources.Any()", "entity.Sources.Count() > 0.5", "0.5")]
    [InlineData("entity.Sources.Any()", "entity.Sorces.Any()", "Sorces")]
    [InlineData("entity.Sources.Any()", "entity.Sources.Any(s => s.GetType() != null)", "GetType")]
    [InlineData("entity.Sources.Any()", "entity.Id == $(entity)", "$(")]
    [InlineData("entity.Sources.Any()", "entity.Sources", "entity.Sources")]
    [InlineData("\"6.4/1\"", "\"6.4/9\"", "not a requirement of the catalogue")]
    [InlineData("entity.Sources.Any()", "entity.Sources.Any() && entity.PeriodsDue.Any()", "2 conditions are joined")]
    [InlineData("\"otherwise\": \"falls short\",", "", "needs otherwise and remedy")]
    [InlineData(
        "\"subject\": \"entity\",",
        "\"subject\": \"entity\", \"appliesWhen\": \"entity.PeriodsDue.Any()\",",
        "notApplicable"
    )]
    [InlineData(
        "\"subject\": \"entity\",",
        "\"subject\": \"entity\", \"conditions\": { \"named\": { \"otherwise\": \"x\" } },",
        "joins exactly these"
    )]
    [InlineData("\"subject\": \"entity\",", "\"subject\": \"entity\", \"evidence\": \"entity.Papers\",", "Papers")]
    public void Load_ARuleThatCannotBeRight_NamesFileRuleAndFault(string sound, string broken, string fault)
    {
        var problem = Assert.Single(ProblemsOf(Sound.Replace(sound, broken, StringComparison.Ordinal)));
        Assert.StartsWith(Name, problem, StringComparison.Ordinal);
        Assert.Contains("6.4/", problem, StringComparison.Ordinal);
        Assert.Contains(fault, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TwoRulesOfOneRequirementAndSubject_IsRefused()
    {
        const string Second = """
            }
            },
            { "RuleName": "6.4/1", "Expression": "entity.Sources.Any()",
              "Properties": { "subject": "entity", "holds": "x", "otherwise": "x", "remedy": "x" }
            """;
        var twice = Sound.Remove(Sound.LastIndexOf("}\n      }", StringComparison.Ordinal), 1);
        Assert.Contains(
            "two rules",
            Assert.Single(ProblemsOf(twice.Insert(Sound.LastIndexOf("}\n      }", StringComparison.Ordinal), Second))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Load_WithoutManifestOrCatalogue_SaysBoth()
    {
        var exception = Assert.Throws<RulePackException>(() => RulePack.Load([]));
        Assert.Equal(
            ["The pack has no pack.json.", "The pack has no catalogue.json."],
            exception.Problems.Select(problem => problem.En)
        );
    }

    [Fact]
    public void Sha256_WithOrWithoutCases_IsTheSame() =>
        Assert.Equal(
            RulePack.Shipped.Sha256,
            RulePack
                .Load([
                    File("rules/catalogue.json"),
                    .. Directory
                        .GetFiles(Repository.PathOf("rules/t-ceca-g-2023"))
                        .OrderDescending(StringComparer.Ordinal)
                        .Select(path => File($"rules/t-ceca-g-2023/{Path.GetFileName(path)}")),
                ])
                .Sha256
        );

    private static RuleFile File(string path) => new(path, Repository.Read(path));

    private static RulePack Load(string rules) =>
        RulePack.Load([
            File("rules/t-ceca-g-2023/pack.json"),
            File("rules/catalogue.json"),
            new RuleFile(Name, Encoding.UTF8.GetBytes(rules)),
        ]);

    private static IEnumerable<string> ProblemsOf(string rules) =>
        Assert.Throws<RulePackException>(() => Load(rules)).Problems.Select(problem => problem.En);
}
