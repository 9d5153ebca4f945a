using System.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting.Tests;

/// <summary>What a statement says of its uncertainty, and of the grades of its data.</summary>
public sealed class UncertaintyTextTests
{
    [Theory]
    [InlineData(Language.Zh, "未评估：档案没有记录净排放量中任何活动数据或因子的不确定度。未知不等于零。")]
    [InlineData(
        Language.En,
        "Not assessed: the dossier records the uncertainty of no activity and no factor in the net."
    )]
    public void Neutrality_WithNothingRecorded_IsNotAssessed(Language language, string said) =>
        Assert.Contains(said, Text("100 t", null, language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Zh, "零在区间之外：净排放量高于零，超出其不确定度。")]
    [InlineData(Language.En, "Zero lies outside the interval: the net is above zero by more than its uncertainty.")]
    public void Neutrality_ANetThatIsSure_IsAboveZero(Language language, string said)
    {
        var text = Text("100 t", "5 %", language);

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("100.000      5.000   5.0   95.000   105.000", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Zh, "零在区间之内：以现有数据，净排放量与零不可区分。")]
    [InlineData(Language.En, "Zero lies inside the interval: with this data the net cannot be told from zero.")]
    public void Neutrality_ANetThatIsUnsure_MayBeZero(Language language, string said) =>
        Assert.Contains(said, Text("100 t", "100 %", language), StringComparison.Ordinal);

    [Fact]
    public void Neutrality_WithoutData_HasNoInterval() =>
        Assert.Contains(
            "The net could not be computed, and so has no interval.",
            TextOf(Statements.WithoutData(), Language.En),
            StringComparison.Ordinal
        );

    [Fact]
    public void Neutrality_AnAbsurdHalfWidth_IsShownAllTheSame() =>
        Assert.Contains(
            "7,000,000,000,000,000,000,000,000,000.000",
            Text("100 t", "7000000000000000000000000000 %", Language.En),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null, "Neither activity data nor factors are graded.")]
    [InlineData(DataQuality.Secondary, "activity       0.0       100.0     0.0          0.0                0.0")]
    public void Neutrality_Grades_AreShares(DataQuality? quality, string said) =>
        Assert.Contains(
            said,
            TextOf(Statements.Of("100 t", change: Graded(quality)), Language.En),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Neutrality_AnyWidth_IsKept(int width)
    {
        var statement = Statements.Of("100 t", change: WithHalfWidth("5 %"));
        var text = Encoding.UTF8.GetString(
            TextReports.Neutrality(statement, new TextLayout { Language = Language.En, Width = width })
        );

        Assert.All(
            text.Split('\n').SkipWhile(line => !line.StartsWith("Uncertainty", StringComparison.Ordinal)),
            line => Assert.InRange(line.Length, 0, width)
        );
    }

    private static Func<ParkDossier, ParkDossier> WithHalfWidth(string? halfWidth) =>
        dossier =>
            dossier with
            {
                Sources =
                [
                    dossier.Sources![0] with
                    {
                        Uncertainty = halfWidth is null
                            ? null
                            : new Uncertainty { HalfWidth = Amount.Parse(halfWidth) },
                    },
                ],
            };

    private static Func<ParkDossier, ParkDossier> Graded(DataQuality? quality) =>
        dossier =>
            dossier with
            {
                Activities = [.. dossier.Activities!.Select(record => record with { Quality = quality })],
            };

    private static string Text(string measured, string? halfWidth, Language language) =>
        TextOf(Statements.Of(measured, change: WithHalfWidth(halfWidth)), language);

    private static string TextOf(ParkCarbon.Rules.Methods.NeutralityStatement statement, Language language) =>
        Encoding.UTF8.GetString(TextReports.Neutrality(statement, new TextLayout { Language = language, Width = 140 }));
}
