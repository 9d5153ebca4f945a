using System.Text.Json.Nodes;
using FsCheck.Xunit;

namespace ParkCarbon.Verification.Tests;

/// <summary>A thousand double counts are forged into statements that are then sealed anew, and the checker finds each for what it is.</summary>
public sealed class ForgedDoubleCountLaws
{
    /// <summary>The ways to count something twice in a statement.</summary>
    public enum Forgery
    {
        SerialInTwoClaims,
        SerialInTwoSpellings,
        CertificateAndTrade,
        ClaimAboveItsSerials,
        FlowOfTheSellerAlone,
        FlowOfTheBuyerAlone,
        FlowAlsoBoughtOutside,
        FlowInTwoEliminations,
        EntryRepeated,
        PortionRepeated,
        SourceOfTwoEntities,
    }

    [Property(MaxTest = 1000, Replay = "(20250701,13)")]
    public void Forgeries_AreFound(ParkPlan plan, Forgery forgery, byte where)
    {
        var statement = Statements.Json(Statements.Of(plan.Dossier()));
        Forge(statement, forgery, where % plan.Count, (where + 1) % plan.Count);

        var check = StatementChecker.Check(Statements.Sealed(statement));

        Assert.True(
            check.Findings.Any(finding => finding.Kind == KindOf(forgery)),
            $"Missed: {forgery} in {plan} at {where % plan.Count}\n{Statements.Said(check)}"
        );
        Assert.DoesNotContain(check.Findings, finding => finding.Kind == FindingKind.BrokenSeal);
    }

    private static FindingKind KindOf(Forgery forgery) =>
        forgery switch
        {
            Forgery.SerialInTwoClaims
            or Forgery.SerialInTwoSpellings
            or Forgery.CertificateAndTrade
            or Forgery.ClaimAboveItsSerials => FindingKind.ContestedSerial,
            Forgery.FlowOfTheSellerAlone or Forgery.FlowOfTheBuyerAlone => FindingKind.UnmatchedFlow,
            Forgery.FlowAlsoBoughtOutside or Forgery.PortionRepeated => FindingKind.WrongFigure,
            _ => FindingKind.Repeated,
        };

    private static void Forge(JsonObject statement, Forgery forgery, int where, int other)
    {
        var instruments = statement["instruments"]!.AsArray();
        switch (forgery)
        {
            case Forgery.SerialInTwoClaims:
                Copy("serials", Claim("greenCertificate", where), Claim("greenCertificate", other));
                Copy("counted", Claim("greenCertificate", where), Claim("greenCertificate", other));
                break;
            case Forgery.SerialInTwoSpellings:
                var spelled = Claim("credit", where)["serials"]!.GetValue<string>().Replace('-', ' ');
                Claim("credit", other)["serials"] = spelled
                    .ToUpperInvariant()
                    .Replace("CCER", "Ccer", StringComparison.Ordinal);
                Claim("credit", other)["counted"] = new JsonArray(Claim("credit", other)["serials"]!.DeepClone());
                break;
            case Forgery.CertificateAndTrade:
                Copy("serials", Claim("greenCertificate", where), Claim("greenPowerTrade", where));
                Copy("counted", Claim("greenCertificate", where), Claim("greenPowerTrade", where));
                break;
            case Forgery.ClaimAboveItsSerials:
                var credit = Claim("credit", where);
                credit["quantity"]!["value"] = 21;
                credit["value"] = 21;
                break;
            case Forgery.FlowOfTheSellerAlone:
                Remove("from" + other);
                Elimination(where)["buyerEntries"] = new JsonArray();
                break;
            case Forgery.FlowOfTheBuyerAlone:
                Remove("sold" + where);
                Elimination(where)["sellerEntries"] = new JsonArray();
                break;
            case Forgery.FlowAlsoBoughtOutside:
                Again("from" + where, entry => entry["flow"] = null);
                break;
            case Forgery.FlowInTwoEliminations:
                var eliminations = statement["eliminations"]!.AsArray();
                eliminations.Add(Named(Elimination(where).DeepClone()));
                break;
            case Forgery.EntryRepeated:
                Again("fuel" + where, _ => { });
                break;
            case Forgery.PortionRepeated:
                instruments.Add(Named(Claim("uncoveredPurchase", where).DeepClone()));
                break;
            case Forgery.SourceOfTwoEntities:
                Entries(other).Add(Named(Entry("wood" + where, where).DeepClone()));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(forgery), forgery, "Not a forgery.");
        }

        JsonNode Claim(string kind, int entity) =>
            instruments.First(item => (string?)item!["kind"] == kind && (string?)item["entity"] == "e" + entity)!;
        JsonNode Elimination(int flow) =>
            statement["eliminations"]!.AsArray().First(item => (string?)item!["flow"] == "f" + flow)!;
        JsonArray Entries(int entity) => statement["inventory"]!["entities"]![entity]!["entries"]!.AsArray();
        JsonNode Entry(string source, int entity) => Entries(entity).First(item => (string?)item!["source"] == source)!;

        void Remove(string source)
        {
            var entries = Entries(source[^1] - '0');
            entries.Remove(Entry(source, source[^1] - '0'));
        }

        void Again(string source, Action<JsonNode> change)
        {
            var copy = Named(Entry(source, where).DeepClone());
            change(copy);
            Entries(where).Add(copy);
        }
    }

    private static void Copy(string member, JsonNode from, JsonNode to) => to[member] = from[member]!.DeepClone();

    private static JsonNode Named(JsonNode item)
    {
        item["id"] = "planted";
        if (item["activity"] is not null)
        {
            item["activity"] = "planted";
        }

        return item;
    }
}
