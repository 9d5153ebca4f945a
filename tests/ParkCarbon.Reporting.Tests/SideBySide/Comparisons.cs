using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Tests.SideBySide;

/// <summary>One small dossier under three made-up methods whose figures can be worked out by hand.</summary>
internal static class Comparisons
{
    public const string Folder = "tests/ParkCarbon.Reporting.Tests/SideBySide/";

    public static IReadOnlyList<AccountingMethod> Methods { get; } =
    [Load("by-certificates"), Load("by-place"), Load("by-fossil")];

    public static AccountingMethod Load(string id)
    {
        var name = $"{Folder}{id}.json";
        return AccountingMethod.Load(new RuleFile(name, Repository.Read(name)));
    }

    public static ParkDossier Dossier(string? found = null, string? instead = null)
    {
        var text = System.Text.Encoding.UTF8.GetString(Repository.Read(Folder + "dossier.json"));
        if (found is not null)
        {
            Assert.Contains(found, text, StringComparison.Ordinal);
            text = text.Replace(found, instead, StringComparison.Ordinal);
        }

        var read = DossierReader.Read(
            [new DossierFile("dossier.json", System.Text.Encoding.UTF8.GetBytes(text))],
            ShippedLibrary.Load()
        );
        Assert.Empty(read.Problems);
        return read.Dossier!;
    }

    public static MethodComparison Of(ParkDossier dossier, params IEnumerable<ParameterChoice> parameters)
    {
        var library = ShippedLibrary.Load();
        var statements = new DossierStatements(CarbonAccount.Of(dossier, library), library);
        return MethodComparison.Of(
            Methods.Select(method =>
                statements.State(
                    method,
                    method.Id == "by-fossil"
                        ? new NeutralityChoice { Method = method.Id, Parameters = [.. parameters] }
                        : null
                )
            ),
            "by-certificates"
        );
    }
}
