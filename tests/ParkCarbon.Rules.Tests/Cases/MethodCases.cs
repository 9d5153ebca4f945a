using System.Text.Json;
using System.Text.Json.Nodes;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>The cases beside the standard's own method.</summary>
internal static class MethodCases
{
    public const string File = "rules/methods/t-ceca-g-2023.json";

    private static readonly Lazy<IReadOnlyList<LoadedCase>> Read = new(() =>
        CaseDocument.Load("rules/methods/t-ceca-g-2023.cases.json")
    );

    public static IReadOnlyList<LoadedCase> All => Read.Value;

    public static AccountingMethod Method => MethodLibrary.Shipped.Find("t-ceca-g-2023")!;

    public static CarbonAccount AccountOf(LoadedCase item) => CarbonAccount.Of(item.Dossier, ShippedLibrary.Load());

    /// <summary>Says where a statement differs from what a case expects; null where it does not.</summary>
    public static string? Difference(JsonObject expected, NeutralityStatement statement)
    {
        foreach (var (id, value) in expected["lines"]!.AsObject())
        {
            var found = statement.Lines.Single(line => line.Id == id).Figure.Mass;
            CarbonMass? wanted = value is null ? null : CarbonMass.Parse((string)value!);
            if (found != wanted)
            {
                return $"{id}: expected {wanted}, found {found}";
            }
        }

        foreach (var (id, value) in expected["tests"]!.AsObject())
        {
            var found = ExpectedFinding.NameOf(statement.Tests.Single(test => test.Id == id).Verdict);
            if (found != (string)value!)
            {
                return $"test {id}: expected {value}, found {found}";
            }
        }

        return statement.IsNeutral == expected["neutral"].Deserialize<bool?>()
            ? null
            : $"neutral: expected {expected["neutral"]}, found {statement.IsNeutral}";
    }
}
