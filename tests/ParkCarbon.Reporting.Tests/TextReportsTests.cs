using System.Text;
using ParkCarbon.Domain;

namespace ParkCarbon.Reporting.Tests;

public sealed class TextReportsTests
{
    [Theory]
    [InlineData("0 t", "0.000")]
    [InlineData("1234567.8916 t", "1,234,567.892")]
    [InlineData("999.9999 t", "1,000.000")]
    [InlineData("0.0004 t", "< 0.001")]
    public void Neutrality_AMass_IsRoundedToKilograms(string measured, string shown) =>
        Assert.Contains($"net {shown} t CO₂e against", Text(measured), StringComparison.Ordinal);

    [Fact]
    public void Neutrality_WithoutData_SaysThatItCannotBeSaid() =>
        Assert.Contains(
            "无法判断是否碳中和：1 个问题使数值无法算出",
            Encoding.UTF8.GetString(TextReports.Neutrality(Statements.WithoutData(), Chinese)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Neutrality_AnyWidth_IsKept(int width)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = Text("1234.5 t", new TextLayout { Language = language, Width = width });
            Assert.All(text.Split('\n'), line => Assert.InRange(Columns(line), 0, width));
        }
    }

    [Fact]
    public void Neutrality_ATableInChinese_AlignsItsFigures()
    {
        var lines = Text("1234.5 t", Chinese).Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith("各主体（", StringComparison.Ordinal));
        var ends = lines[(start + 4)..(start + 6)]
            .Select(line => Columns(line[..line.LastIndexOf("1,234.500", StringComparison.Ordinal)]));
        Assert.Single(ends.Distinct());
    }

    [Fact]
    public void Neutrality_AName_CannotSteerTheTerminal()
    {
        var statement = Statements.Of("1 t", new("厂\u001b[2J", "Mill\u001b[2J\u202e"));
        var text = Encoding.UTF8.GetString(TextReports.Neutrality(statement, new TextLayout()));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        Assert.Contains("Mill\ufffd[2J\ufffd", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Neutrality_Lines_EndWithoutBlanks()
    {
        var text = Text("1 t", Chinese);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Neutrality_WithColours_SaysTheSame()
    {
        var plain = Text("1 t", new TextLayout());
        var coloured = Text("1 t", new TextLayout { Colours = true });
        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        var stripped = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "");
        Assert.Equal(plain.Split('\n'), stripped.Split('\n').Select(line => line.TrimEnd()));
    }

    private static TextLayout Chinese { get; } = new() { Language = Language.Zh };

    private static string Text(string measured, TextLayout? layout = null) =>
        Encoding.UTF8.GetString(TextReports.Neutrality(Statements.Of(measured), layout ?? new TextLayout()));

    private static int Columns(string line) =>
        line.Sum(c => c is (>= '\u2e80' and <= '\u9fff') or (>= '\uff00' and <= '\uff60') ? 2 : 1);
}
