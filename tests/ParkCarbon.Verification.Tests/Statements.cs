using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Exchange;
using ParkCarbon.Reporting;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Verification.Tests;

/// <summary>Makes statements as the tool does, and seals what was changed in them as a forger would.</summary>
internal static class Statements
{
    public static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(ParkDossier dossier, string? method = null) =>
        JsonReports.Neutrality(
            (MethodLibrary.Shipped.Find(method ?? "t-ceca-g-2023")!).State(
                CarbonAccount.Of(dossier, ShippedLibrary.Load()),
                dossier.Neutrality?.Method == method ? dossier.Neutrality : null
            )
        );

    public static ParkDossier Example(string name)
    {
        var path = Repository.PathOf("examples/" + name);
        using var stream = File.OpenRead(path);
        var read = DossierReader.Read([DossierFile.Load(path, stream, int.MaxValue)], ShippedLibrary.Load());
        return read.Dossier ?? throw new InvalidOperationException(read.Problems[0].Message.En);
    }

    public static JsonObject Json(byte[] statement) => JsonNode.Parse(statement)!.AsObject();

    /// <summary>Writes a statement with the seal that fits it.</summary>
    public static byte[] Sealed(JsonObject statement)
    {
        statement.Remove("seal");
        var text = statement.ToJsonString(Layout)[..^2] + ",\n  ";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return Encoding.UTF8.GetBytes($"{text}\"seal\": \"{digest}\"\n}}\n");
    }

    public static string Said(StatementCheck check) =>
        string.Join('\n', check.Findings.Take(10).Select(finding => $"{finding.Path}: {finding.En}"));
}
