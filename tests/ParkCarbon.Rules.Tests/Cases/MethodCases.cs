using System.Text.Json;
using System.Text.Json.Nodes;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>The cases beside a method that ships: <c>rules/methods/id.cases.json</c>.</summary>
internal sealed class MethodCases
{
    private static readonly Lazy<IReadOnlyList<MethodCases>> Read = new(() =>
        [.. MethodLibrary.Shipped.Methods.Select(method => new MethodCases(method))]
    );

    private MethodCases(AccountingMethod method)
    {
        Method = method;
        File = $"rules/methods/{method.Id}.json";
        All = CaseDocument.Load($"rules/methods/{method.Id}.cases.json");
    }

    public static IReadOnlyList<MethodCases> OfEveryMethod => Read.Value;

    public AccountingMethod Method { get; }

    public string File { get; }

    public IReadOnlyList<LoadedCase> All { get; }

    public static MethodCases Of(string method) => OfEveryMethod.Single(item => item.Method.Id == method);

    public static CarbonAccount AccountOf(LoadedCase item) => CarbonAccount.Of(item.Dossier, ShippedLibrary.Load());

    /// <summary>The statement of a case; its base year, where it has one, is stated by the same method.</summary>
    public static NeutralityStatement State(AccountingMethod method, LoadedCase item, CarbonAccount account) =>
        method.State(account, item.Dossier.Neutrality, BaselineOf(method, item));

    public static NeutralityStatement? BaselineOf(AccountingMethod method, LoadedCase item) =>
        item.Dossier.BaseYear is { } year
            ? method.State(CarbonAccount.Of(item.Dossier, ShippedLibrary.Load(), year.Period), item.Dossier.Neutrality)
            : null;

    /// <summary>Says where a statement differs from what a case expects; null where it does not.</summary>
    public static string? Difference(JsonObject expected, NeutralityStatement statement)
    {
        foreach (var (id, value) in expected["lines"]!.AsObject())
        {
            var line = statement.Lines.Single(line => line.Id == id);
            var found = line.Figure.In(line.Unit)?.ToString();
            var wanted = (string?)value;
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

        foreach (var remark in expected["remarks"]?.AsArray() ?? [])
        {
            if (!statement.Remarks.Any(item => item.En.Contains((string)remark!, StringComparison.Ordinal)))
            {
                return $"no remark says: {remark}";
            }
        }

        foreach (var remark in expected["unremarked"]?.AsArray() ?? [])
        {
            if (statement.Remarks.Any(item => item.En.Contains((string)remark!, StringComparison.Ordinal)))
            {
                return $"a remark says: {remark}";
            }
        }

        return statement.IsMet == expected["met"].Deserialize<bool?>()
            ? null
            : $"met: expected {expected["met"]}, found {statement.IsMet}";
    }
}
