using System.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Factors;

namespace ParkCarbon.Exchange.Tests.Published;

/// <summary>Reads an example as anybody would bring it: as JSON, checked, with the shipped factors and potentials at hand.</summary>
internal static class PublishedDossier
{
    public static AccountingLibrary Library { get; } = ShippedLibrary.Load();

    public static ParkDossier Read(string json)
    {
        var result = DossierReader.Read(Encoding.UTF8.GetBytes(json), "example.json", Library);
        Assert.True(
            result.IsSuccess,
            string.Join(Environment.NewLine, result.Problems.Select(problem => problem.Message.En))
        );
        return result.Dossier!;
    }

    public static CarbonAccount Account(string json)
    {
        var account = CarbonAccount.Of(Read(json), Library);
        Assert.Equal([], account.Issues.Select(issue => issue.Message.En));
        Assert.True(account.Consolidation.IdentityHolds);
        return account;
    }

    public static string Total(this CarbonAccount account) => Text(account.Consolidation.Total);

    public static string TotalOf(this CarbonAccount account, string entity) =>
        Text(account.Inventory.Entities.Single(item => item.Entity.Id.ToString() == entity).Total);

    /// <summary>The sum of the values of entries, as it is printed: so many decimals.</summary>
    public static string Text(CarbonMass? mass, string format = "") =>
        format.Length == 0 ? mass!.Value.ToExactString() : mass!.Value.ToString(format);
}
