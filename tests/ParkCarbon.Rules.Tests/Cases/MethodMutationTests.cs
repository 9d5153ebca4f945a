using System.Text.Json.Nodes;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A method with a mistake in it is noticed by some case beside it.</summary>
public sealed class MethodMutationTests(ITestOutputHelper output)
{
    /// <summary>The texts that calls may be given wrongly, by the name of the call.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> Texts = new()
    {
        ["SumOf"] = ["emission", "elimination", "biogenic", "removal", "not-counted", "green-power", "offset"],
        ["CompleteSumOf"] = ["emission", "elimination", "biogenic", "removal", "not-counted", "green-power", "offset"],
        ["Chose"] =
        [
            "counted",
            "excluded",
            "offsets",
            "greenPower",
            "greenCertificates",
            "allowances",
            "unverifiedRemovals",
        ],
        ["Line"] = ["entities", "park-total", "emissions", "removals", "offsets", "net"],
    };

    private static readonly IReadOnlyList<Type> Enums = [.. FactVocabulary.Methods.Types.Where(type => type.IsEnum)];

    /// <summary>Mutants that come to the same as the method whatever the account, with the reason.</summary>
    private static readonly Dictionary<string, string> Equivalent = [];

    [Fact]
    public void EveryMutant_OfTheMethod_IsNoticedByACaseOrListedAsEquivalent()
    {
        var cases = MethodCases.All.Select(item => (Case: item, Account: MethodCases.AccountOf(item))).ToList();
        Assert.DoesNotContain(cases, item => IsNoticed(MethodCases.Method, item.Case, item.Account));
        var (noticed, refused, equivalent) = (0, 0, 0);
        var unnoticed = new List<string>();
        foreach (var (place, content) in MutantsOf(MethodCases.File))
        {
            if (Load(content) is not { } method)
            {
                refused++;
            }
            else if (cases.Exists(item => IsNoticed(method, item.Case, item.Account)))
            {
                noticed++;
            }
            else if (Equivalent.ContainsKey(place))
            {
                equivalent++;
            }
            else
            {
                unnoticed.Add(place);
            }
        }

        output.WriteLine(
            $"{MethodCases.File}: {noticed} mutants noticed, {refused} refused at load, {equivalent} equivalent, {unnoticed.Count} unnoticed"
        );
        Assert.Empty(unnoticed);
        Assert.True(noticed > 0);
    }

    private static bool IsNoticed(
        AccountingMethod method,
        LoadedCase item,
        ParkCarbon.Domain.Carbon.Accounts.CarbonAccount account
    )
    {
        try
        {
            return MethodCases.Difference(item.Expect, method.State(account, item.Dossier.Neutrality)) is not null;
        }
        catch (RulePackException)
        {
            return true;
        }
    }

    private static AccountingMethod? Load(byte[] content)
    {
        try
        {
            return AccountingMethod.Load(new RuleFile(MethodCases.File, content));
        }
        catch (RulePackException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Place, byte[] Content)> MutantsOf(string file)
    {
        var workflows = JsonNode.Parse(Repository.Read(file))!.AsArray();
        foreach (var rule in workflows.SelectMany(workflow => workflow!["Rules"]!.AsArray()))
        {
            JsonObject[] holders =
            [
                rule!.AsObject(),
                .. (rule["LocalParams"]?.AsArray() ?? []).Select(local => local!.AsObject()),
            ];
            foreach (var holder in holders)
            {
                var name = (string)(holder["RuleName"] ?? holder["Name"])!;
                // The expression of the lines only asks whether the figures are set; no statement shows it.
                var original = name == "lines" ? null : (string)holder["Expression"]!;
                foreach (var mutant in original is null ? [] : Mutants.Of(original, Texts, Enums))
                {
                    holder["Expression"] = mutant;
                    yield return ($"{name}: {mutant}", System.Text.Encoding.UTF8.GetBytes(workflows.ToJsonString()));
                    holder["Expression"] = original;
                }
            }
        }
    }
}
