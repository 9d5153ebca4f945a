using System.Globalization;
using System.Text.RegularExpressions;
using ParkCarbon.ExampleMaker;

namespace ParkCarbon.Exchange.Tests.Examples;

public partial class WorkedExampleTests
{
    private static readonly string Guide = File.ReadAllText(Example.GuidePath);

    public static TheoryData<string> Blocks => [.. new WorkedExample(Qinglan.Neutral()).Blocks.Keys];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Guide_InEveryBlock_HasTheFiguresOfTheAccount(string block)
    {
        var (start, end) = WorkedExample.Markers(Guide, block);

        Assert.Equal(new WorkedExample(Example.Read(Example.Neutral)).Blocks[block], Guide[start..end]);
    }

    [Fact]
    public void Guide_InEveryReckoning_ComesToTheFigureBesideIt()
    {
        var lines = Reckonings().Matches(Guide);

        Assert.InRange(lines.Count, 40, 200);
        Assert.All(
            lines,
            line =>
            {
                var stated = decimal.Parse(line.Groups["result"].Value, CultureInfo.InvariantCulture);
                Assert.Equal(stated, decimal.Round(Arithmetic.Evaluate(line.Groups["reckoning"].Value), 3), 3);
            }
        );
    }

    [Theory]
    [InlineData("12.5 t × 2 GJ/t", "25")]
    [InlineData("3 t × 44/12", "11")]
    [InlineData("−2 t × (2828.3 − 83.74) kJ/kg ÷ 1000", "-5.48912")]
    public void Evaluate_AReckoning_MultipliesItsNumbers(string reckoning, string value)
    {
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Arithmetic.Evaluate(reckoning), 12);
    }

    [GeneratedRegex(@"^\| [^|]+ \| (?<reckoning>−?\(?\d[^|]*) \| (?<result>-?[\d.]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Reckonings();
}
