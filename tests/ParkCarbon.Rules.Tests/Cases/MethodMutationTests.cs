using System.Text.Json.Nodes;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A method with a mistake in it is noticed by some case beside it.</summary>
public sealed class MethodMutationTests(ITestOutputHelper output)
{
    public static IEnumerable<TheoryDataRow<string>> Methods =>
        MethodCases.OfEveryMethod.Select(of => new TheoryDataRow<string>(of.Method.Id));

    private static readonly IReadOnlyList<Type> Enums = [.. FactVocabulary.Methods.Types.Where(type => type.IsEnum)];

    /// <summary>Mutants that come to the same as the method whatever the account, with the reason.</summary>
    private static readonly Dictionary<string, string> Equivalent = new(StringComparer.Ordinal)
    {
        ["iso-14064-1-2018 resold: account.SumOf(\"resold\").Plus(account.CompleteSumOf(\"resold-as-recorded\"))"] =
            PartlyComplete,
        ["iso-14064-1-2018 resold: account.CompleteSumOf(\"resold\").Plus(account.SumOf(\"resold-as-recorded\"))"] =
            PartlyComplete,
        ["iso-14064-1-2018 greenPower: directSupply.Plus(account.SumOf(\"green-power-trade\"))"] = PartlyComplete,
        ["iso-14064-1-2018 contracts: account.SumOf(\"contract\").Less(account.ContractSumOf(\"contract\"))"] =
            PartlyComplete,
        [
            "iso-14064-1-2018 restChange: account.ResidualOrOwnSumOf(\"rest\").Less(account.SumOf(\"rest\")).Plus(account.ResidualSumOf(\"rest-at-residual\")).Less(account.CompleteSumOf(\"rest-at-residual\"))"
        ] = PartlyComplete,
        [
            "iso-14064-1-2018 restChange: account.ResidualOrOwnSumOf(\"rest\").Less(account.CompleteSumOf(\"rest\")).Plus(account.ResidualSumOf(\"rest-at-residual\")).Less(account.SumOf(\"rest-at-residual\"))"
        ] = PartlyComplete,
        [
            "iso-14064-1-2018 residualMix: restChange.Plus(account.ResidualOrOwnSumOf(\"resold\")).Less(account.SumOf(\"resold\"))"
        ] = PartlyComplete,
        ["iso-14068-1-2023 resold: account.SumOf(\"resold\").Plus(account.CompleteSumOf(\"resold-as-recorded\"))"] =
            PartlyComplete,
        ["iso-14068-1-2023 resold: account.CompleteSumOf(\"resold\").Plus(account.SumOf(\"resold-as-recorded\"))"] =
            PartlyComplete,
        ["iso-14068-1-2023 contracts: account.SumOf(\"contract\").Less(account.ContractSumOf(\"contract\"))"] =
            PartlyComplete,
        [
            "iso-14068-1-2023 residualMix: account.ResidualOrOwnSumOf(\"rest\").Less(account.SumOf(\"rest\")).Plus(account.ResidualOrOwnSumOf(\"resold\")).Less(account.CompleteSumOf(\"resold\"))"
        ] = PartlyComplete,
        [
            "iso-14068-1-2023 residualMix: account.ResidualOrOwnSumOf(\"rest\").Less(account.CompleteSumOf(\"rest\")).Plus(account.ResidualOrOwnSumOf(\"resold\")).Less(account.SumOf(\"resold\"))"
        ] = PartlyComplete,
        ["iso-14064-1-2018 othersInside: account.CompleteSumOf(\"elimination\")"] = NobodyDeductsOthers,
        ["iso-14064-1-2018 internalFlows: internalEnergy.Plus(account.EliminatedSumOf(\"others-bought-inside\"))"] =
            NobodyDeductsOthers,
        ["ndrc-2025-910 stationary: account.SumOf(\"stationary\").Plus(account.CompleteSumOf(\"stationary-gas\"))"] =
            PartlyComplete,
        ["ndrc-2025-910 stationary: account.CompleteSumOf(\"stationary\").Plus(account.SumOf(\"stationary-gas\"))"] =
            PartlyComplete,
        ["ndrc-2025-910 mobile: account.SumOf(\"mobile\").Plus(account.CompleteSumOf(\"mobile-gas\"))"] =
            PartlyComplete,
        ["ndrc-2025-910 mobile: account.CompleteSumOf(\"mobile\").Plus(account.SumOf(\"mobile-gas\"))"] =
            PartlyComplete,
        [
            "ndrc-2025-910 exportedHeat: account.SumOf(\"export-heat\").Plus(defaultHeatEnergy.Times(parameters.Of(\"heatFactor\")))"
        ] = PartlyComplete,
        ["ndrc-2025-910 biomass: account.SumOf(\"biomass\")"] = PartlyComplete,
        ["ndrc-2025-910 biogenic: biomass.Plus(account.SumOf(\"biogenic\"))"] = PartlyComplete,
        [
            "ndrc-2025-910 notCounted: account.SumOf(\"not-counted\").Plus(account.EnergyOf(\"unproved\").Times(factor))"
        ] = PartlyComplete,
        ["ndrc-2025-910 export-heat-default: entry.IsUnpriced"] = OnlyExportsAreLeft,
        ["ndrc-2025-910 other-indirect: entry.Category != GhgCategory.Direct"] = OnlyTheInventoryIsLeft,
        [
            "gbt-32150 attributeSold: account.SumOf(\"attribute-sold\").Plus(account.EnergyOf(\"attribute-sold-unpriced\").Times(parameters.Of(\"gridFactor\")))"
        ] = PartlyComplete,
        [
            "gbt-32150 other-indirect: (entry.Category != GhgCategory.Direct) && entry.Category != GhgCategory.ImportedEnergy"
        ] = OnlyTheInventoryIsLeft,
    };

    private const string PartlyComplete =
        "Where the account is not complete the other term of the sum is unset, and with it the sum.";

    private const string NobodyDeductsOthers =
        "Of what is no energy the seller deducts nothing, so that what is taken out is what the buyer booked.";

    private const string OnlyExportsAreLeft = "Of what has no price, earlier rules take all but exports.";

    private const string OnlyTheInventoryIsLeft = "Earlier rules take whatever is no entry of the inventory.";

    [Theory]
    [MemberData(nameof(Methods))]
    public void EveryMutant_OfTheMethod_IsNoticedByACaseOrListedAsEquivalent(string id)
    {
        var of = MethodCases.Of(id);
        var cases = of.All.Select(item => (Case: item, Account: MethodCases.AccountOf(item))).ToList();
        Assert.DoesNotContain(cases, item => IsNoticed(of.Method, item.Case, item.Account));
        var (noticed, refused, equivalent) = (0, 0, 0);
        var unnoticed = new List<string>();
        foreach (var (place, content) in MutantsOf(of))
        {
            if (Load(of.File, content) is not { } method)
            {
                refused++;
            }
            else if (cases.Exists(item => IsNoticed(method, item.Case, item.Account)))
            {
                noticed++;
            }
            else if (Equivalent.ContainsKey($"{id} {place}"))
            {
                equivalent++;
            }
            else
            {
                unnoticed.Add(place);
            }
        }

        output.WriteLine(
            $"{of.File}: {noticed} mutants noticed, {refused} refused at load, {equivalent} equivalent, {unnoticed.Count} unnoticed"
        );
        unnoticed.ForEach(output.WriteLine);
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
            return MethodCases.Difference(item.Expect, MethodCases.State(method, item, account)) is not null;
        }
        catch (RulePackException)
        {
            return true;
        }
    }

    private static AccountingMethod? Load(string file, byte[] content)
    {
        try
        {
            return AccountingMethod.Load(new RuleFile(file, content));
        }
        catch (RulePackException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Place, byte[] Content)> MutantsOf(MethodCases of)
    {
        var texts = TextsOf(of.Method);
        var workflows = JsonNode.Parse(Repository.Read(of.File))!.AsArray();
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
                foreach (var mutant in original is null ? [] : Mutants.Of(original, texts, Enums))
                {
                    holder["Expression"] = mutant;
                    yield return ($"{name}: {mutant}", System.Text.Encoding.UTF8.GetBytes(workflows.ToJsonString()));
                    holder["Expression"] = original;
                }
            }
        }
    }

    /// <summary>The texts that calls may be given wrongly, by the name of the call.</summary>
    private static Dictionary<string, IReadOnlyList<string>> TextsOf(AccountingMethod method)
    {
        IReadOnlyList<string> treatments = [.. method.Treatments];
        IReadOnlyList<string> choices =
        [
            .. method.Readings.Select(reading => reading.Id),
            .. method.Readings.SelectMany(reading => reading.Choices).Select(choice => choice.Id).Distinct(),
        ];
        IReadOnlyList<string> parameters = [.. method.Parameters.Select(parameter => parameter.Id)];
        return new()
        {
            ["SumOf"] = treatments,
            ["CompleteSumOf"] = treatments,
            ["EliminatedSumOf"] = treatments,
            ["ContractSumOf"] = treatments,
            ["ResidualSumOf"] = treatments,
            ["ResidualOrOwnSumOf"] = treatments,
            ["EnergyOf"] = treatments,
            ["Of"] = parameters,
            ["At"] = parameters,
            ["Chose"] = choices,
            ["Pick"] = choices,
            ["Line"] = [.. method.LineIds],
        };
    }
}
