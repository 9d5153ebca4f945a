using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Factors;

namespace ParkCarbon.Exchange.Tests;

/// <summary>The examples of docs/dossier.md are read as they stand there.</summary>
public sealed partial class DossierGuideTests
{
    public static TheoryData<string> Examples { get; } =
    [.. Example.Matches(File.ReadAllText(Repository.PathOf("docs/dossier.md"))).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example { get; }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_AnExampleOfTheGuide_GivesADossierThatReadsBackEqual(string example)
    {
        var result = Read(example);

        Assert.True(result.IsSuccess, string.Join('\n', result.Problems));
        Assert.Equal(result.Dossier, Read(Encoding.UTF8.GetString(DossierWriter.Write(result.Dossier))).Dossier);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Schema_AnExampleOfTheGuide_IsValid(string example)
    {
        Assert.Empty(Errors(example));
        Assert.Empty(Errors(Encoding.UTF8.GetString(DossierWriter.Write(Read(example).Dossier!))));
    }

    [Fact]
    public void Examples_TheFirst_HasAboutTwentyLines() => Assert.InRange(FirstExample.Count(c => c == '\n'), 15, 25);

    [Fact]
    public void Examples_TheLast_HasEverySection()
    {
        var dossier = Read(Examples.Last().Data).Dossier;

        Assert.All(typeof(ParkDossier).GetProperties(), member => Assert.NotNull(member.GetValue(dossier)));
    }

    [Theory]
    [InlineData("\"entities\"", "\"entites\"")]
    [InlineData("\"importedEnergy\"", "\"imported\"")]
    [InlineData("\"12000 MWh\"", "12000")]
    [InlineData("\"12000 MWh\"", "\"MWh\"")]
    [InlineData("\"period\": \"2025\",\n", "\"period\": \"2025-13\",\n")]
    [InlineData("\"id\": \"grid\", ", "")]
    public void Schema_ASlip_IsMarked(string piece, string slip)
    {
        var broken = FirstExample.Replace(piece, slip, StringComparison.Ordinal);

        Assert.NotEqual(FirstExample, broken);
        Assert.NotEmpty(Errors(broken));
        Assert.False(Read(broken).IsSuccess);
    }

    private static string FirstExample => Examples.First().Data;

    private static DossierReadResult Read(string example) =>
        DossierReader.Read(Encoding.UTF8.GetBytes(example), "guide.json", ShippedLibrary.Load());

    private static IReadOnlyList<string> Errors(string document) =>
        SchemaChecker.Check(
            "dossier.schema.json",
            JsonDocument.Parse(document, new() { CommentHandling = JsonCommentHandling.Skip }).RootElement
        );
}
