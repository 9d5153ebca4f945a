using NodaTime;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string NothingRecorded = """
        { "park": { "id": "p", "name": "Park" }, "period": "2025", "entities": [{ "id": "e", "name": "Entity" }] }
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Json_ADossier_HasTheFieldsOfTheContract()
    {
        var result = _tool.RunWith(Dossiers.Whole, "check", "-", "--as-of", "2026-03-31", "--format", "json");
        var json = result.Json;
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("T/CECA-G (2023)", json.GetProperty("standard").GetString());
        Assert.Equal("t-ceca-g-2023", json.GetProperty("pack").GetProperty("id").GetString());
        Assert.Equal("2026-03-31", json.GetProperty("asOf").GetString());
        Assert.Equal(
            json.GetProperty("findings").GetArrayLength(),
            json.GetProperty("summary").EnumerateObject().Sum(count => count.Value.GetInt32())
        );
        var finding = json.GetProperty("findings")
            .EnumerateArray()
            .First(item => item.GetProperty("verdict").GetString() == "nonconformity");
        Assert.Equal("6.4/1", finding.GetProperty("requirement").GetString());
        Assert.Equal("6.4", finding.GetProperty("citation").GetString());
        Assert.Equal("minor", finding.GetProperty("grade").GetString());
        Assert.Equal("onRecord", finding.GetProperty("assurance").GetString());
        Assert.Equal("entity", finding.GetProperty("subject").GetProperty("kind").GetString());
        Assert.Equal("mill", finding.GetProperty("subject").GetProperty("id").GetString());
        Assert.NotEmpty(finding.GetProperty("message").GetProperty("zh").GetString()!);
        Assert.NotEmpty(finding.GetProperty("remedy").GetProperty("en").GetString()!);
        Assert.NotEqual(0, finding.GetProperty("because").GetArrayLength());
        Assert.NotEqual(0, finding.GetProperty("witnesses").GetArrayLength());
        Assert.Equal("169.1452", json.GetProperty("neutrality").GetProperty("net").GetRawText());
        Assert.Empty(SchemaChecker.Check("check.schema.json", json));
    }

    [Fact]
    public void Json_OneDocument_CarriesItsDigest()
    {
        var path = _tool.Write("park.json", NothingRecorded);
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        var dossier = _tool.Run("check", path, "--format", "json").Json.GetProperty("dossier");
        Assert.Equal(digest, dossier.GetProperty("sha256").GetString());
        Assert.Equal(digest, Assert.Single(dossier.GetProperty("parts").EnumerateArray()).GetString());
    }

    [Fact]
    public void NothingRecorded_IsNoNonconformity()
    {
        var result = _tool.RunWith(NothingRecorded, "check", "-", "--format", "json");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(0, result.Json.GetProperty("summary").GetProperty("nonconformity").GetInt32());
        Assert.NotEqual(0, result.Json.GetProperty("summary").GetProperty("undetermined").GetInt32());
    }

    [Fact]
    public void AsOf_NotGiven_IsTodayAndIsPrinted()
    {
        Assert.Contains("as of 2026-06-30", _tool.RunWith(NothingRecorded, "check", "-").Out, StringComparison.Ordinal);
        var result = _tool.RunWith(NothingRecorded, "check", "-", "--format", "json");
        Assert.Equal("2026-06-30", result.Json.GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("2026")]
    public void AsOf_AnythingElse_IsRefused(string asOf)
    {
        var result = _tool.RunWith(NothingRecorded, "check", "-", "--as-of", asOf);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"--as-of: found '{asOf}', expected a date such as", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_InChinese_SaysWhatWasExpectedInChinese()
    {
        var text = _tool.RunWith(Dossiers.Whole, "check", "-", "--lang", "zh").Out;
        Assert.Contains(
            "应为 每一 source: source.IdentifiedOn != null，实为 1 项中有 0 项",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_Shortfalls_ComeFirstWithWitnessesAndRemedy()
    {
        var text = _tool.RunWith(Dossiers.Whole, "check", "-").Out;
        var nonconformities = text.IndexOf("\nNonconformity (", StringComparison.Ordinal);
        var undetermined = text.IndexOf("\nUndetermined (", StringComparison.Ordinal);
        var conforms = text.IndexOf("\nConforms (", StringComparison.Ordinal);
        Assert.True(0 < nonconformities && nonconformities < undetermined && undetermined < conforms);
        Assert.Contains("6.4/1 GHG sources determined · entity Mill (mill), ", text, StringComparison.Ordinal);
        Assert.Contains("– Grid power (mill/mill-grid)", text, StringComparison.Ordinal);
        Assert.Contains(
            "→ Give the sources listed the day on which they were identified",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_Chinese_IsChineseThroughout()
    {
        var text = _tool.RunWith(Dossiers.Whole, "check", "-", "--lang", "zh").Out;
        Assert.StartsWith("示范园区 · T/CECA-G (2023) 园区碳中和管理体系", text, StringComparison.Ordinal);
        Assert.Contains("\n不符合 (", text, StringComparison.Ordinal);
        Assert.Contains("主体 造纸厂 (mill)、热电厂 (plant)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_EntitiesAlike_StandUnderOneHeadingWithWhatShowsEach()
    {
        var text = _tool
            .RunWith(
                """
                { "park": { "id": "p", "name": "Park" }, "period": "2025", "sources": [], "activities": [],
                  "entities": [{ "id": "e", "name": "East" }, { "id": "w", "name": "West" }] }
                """,
                "check",
                "-"
            )
            .Out;
        Assert.Contains(
            "6.4/1 GHG sources determined · entity East (e), West (w) [minor]",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("\n    East (e)\n      · entity.Sources", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhatAPersonFound_IsShown()
    {
        var text = _tool
            .RunWith(
                """
                { "park": { "id": "p", "name": "Park" }, "period": "2025", "sources": [], "activities": [], "entities": [{ "id": "e", "name": "East" }],
                  "attestations": [{ "id": "j", "requirement": "6.4/1", "by": "Li Ming", "role": "auditor", "on": "2026-05-20",
                    "verdict": "conforms", "justification": "seen" }] }
                """,
                "check",
                "-",
                "--as-of",
                "2026-06-30"
            )
            .Out;
        Assert.Contains(
            "attested by Li Ming, auditor on 2026-05-20: conforms. It disagrees with the records",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhatTouchesNoFinding_IsNamedWithTheReason()
    {
        const string Dossier = """
            { "park": { "id": "p", "name": "Park" }, "period": "2025", "sources": [], "activities": [], "entities": [{ "id": "e", "name": "East" }],
              "attestations": [{ "id": "j", "requirement": "6.4/99", "by": "Li Ming", "on": "2026-05-20", "verdict": "conforms", "justification": "seen" }],
              "exclusions": [{ "id": "x", "requirement": "6.4/1", "entity": "e", "reason": "none" },
                { "id": "y", "requirement": "6.4/1", "entity": "e", "reason": "none", "approvedOn": "2026-07-01" }] }
            """;
        var text = _tool.RunWith(Dossier, "check", "-", "--as-of", "2026-06-30").Out;
        Assert.Contains("Attestations and exclusions that touch no finding (2)", text, StringComparison.Ordinal);
        Assert.Contains(
            "attestation j · 6.4/99\n    The catalogue has no requirement 6.4/99.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("exclusion y · 6.4/1\n    It is dated 2026-07-01", text, StringComparison.Ordinal);
        var json = _tool.RunWith(Dossier, "check", "-", "--as-of", "2026-06-30", "--format", "json").Json;
        Assert.Empty(SchemaChecker.Check("check.schema.json", json));
        Assert.Equal(
            ["unknownRequirement", "notYetInForce"],
            json.GetProperty("unheeded").EnumerateArray().Select(item => item.GetProperty("reason").GetString())
        );
    }

    [Fact]
    public void Text_ARefusedExclusionOfWhatDoesNotFallShort_IsShown() =>
        Assert.Contains(
            "The exclusion x is refused: The requirement is not conditional",
            _tool
                .RunWith(
                    """
                    { "park": { "id": "p", "name": "Park" }, "period": "2025", "entities": [{ "id": "e", "name": "East" }], "nonconformities": [],
                      "exclusions": [{ "id": "x", "requirement": "10.2/1.c", "reason": "none", "approvedBy": "D", "approvedOn": "2026-01-01" }] }
                    """,
                    "check",
                    "-",
                    "--as-of",
                    "2026-06-30"
                )
                .Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void Applicability_ADossier_HasEveryRequirementInBothForms()
    {
        var json = _tool.RunWith(Dossiers.Whole, "applicability", "-", "--format", "json");
        Assert.Equal(0, json.ExitCode);
        Assert.Equal(
            ParkCarbon.Rules.Packs.RulePack.Shipped.Requirements.Count,
            json.Json.GetProperty("applicability").GetArrayLength()
        );
        Assert.Empty(SchemaChecker.Check("applicability.schema.json", json.Json));
        var text = _tool.RunWith(Dossiers.Whole, "applicability", "-", "--lang", "zh");
        Assert.Contains("适用性声明", text.Out, StringComparison.Ordinal);
        Assert.Contains("第 8.2 条", text.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verdict.Conforms, 0)]
    [InlineData(Verdict.Observation, 0)]
    [InlineData(Verdict.NotApplicable, 0)]
    [InlineData(Verdict.Undetermined, 0)]
    [InlineData(Verdict.Nonconformity, 1)]
    [InlineData(Verdict.Faulted, 3)]
    public void ExitCode_AVerdict_IsThatOfTheContract(Verdict verdict, int exitCode) =>
        Assert.Equal(exitCode, ExitCode.Of(Reports.With(verdict, Verdict.Conforms)));

    [Fact]
    public void ExitCode_AFaultBesideANonconformity_IsTheFault() =>
        Assert.Equal(3, ExitCode.Of(Reports.With(Verdict.Nonconformity, Verdict.Faulted)));
}
