using System.Text;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class MethodLoadTests
{
    [Theory]
    [InlineData(
        "\"default\": \"excluded\"",
        "\"default\": \"perhaps\"",
        "there is no 'perhaps'; there are: counted, excluded"
    )]
    [InlineData("\"net\": \"net\"", "\"net\": \"gross\"", "there is no 'gross'")]
    [InlineData("\"local\": \"park\"", "\"local\": \"parc\"", "there is no 'parc'")]
    [InlineData("\"line\": \"net\"", "\"line\": \"gross\"", "there is no 'gross'")]
    [InlineData("\"threshold\": \"nearZeroTolerance\"", "\"threshold\": \"tolerance\"", "there is no 'tolerance'")]
    [InlineData("account.CompleteSumOf(\\\"removal\\\")", "account.CompleteSumOf(\\\"sink\\\")", "there is no 'sink'")]
    [InlineData("Chose(\\\"offsets\\\", \\\"counted\\\")", "Chose(\\\"offsets\\\", \\\"yes\\\")", "there is no 'yes'")]
    [InlineData(
        "Chose(\\\"offsets\\\", \\\"counted\\\")",
        "Chose(\\\"credits\\\", \\\"counted\\\")",
        "there is no 'credits'"
    )]
    [InlineData("parameters.Of(\\\"nearZeroTolerance\\\")", "parameters.Of(\\\"zero\\\")", "there is no 'zero'")]
    [InlineData("statement.Line(\\\"net\\\")", "statement.Line(\\\"total\\\")", "there is no 'total'")]
    [InlineData("\"SuccessEvent\": \"elimination\",", "", "SuccessEvent is missing")]
    [InlineData("\"version\": \"0.2.0\",", "", "version is missing")]
    [InlineData("\"id\": \"park-total\"", "\"id\": \"net\"", "lines has 'net' twice")]
    [InlineData("\"id\": \"unverifiedRemovals\"", "\"id\": \"offsets\"", "readings has 'offsets' twice")]
    [InlineData("t-ceca-g-2023/tests", "another/tests", "with one id")]
    [InlineData("t-ceca-g-2023/tests", "t-ceca-g-2023/checks", "ends in '/tests'")]
    [InlineData("entry.IsInventory", "entry.IsInventary", "IsInventary")]
    [InlineData("\"default\": \"0 t CO₂e\"", "\"default\": \"0 kWh\"", "kWh")]
    [InlineData("\"RuleName\": \"near-zero\",", "\"RuleName\": \"near-zero\", \"Actions\": {},", "does not act")]
    public void Load_AMethodWithAFault_SaysWhereAndWhat(string sound, string broken, string fault)
    {
        var text = Encoding.UTF8.GetString(Repository.Read(MethodCases.Of("t-ceca-g-2023").File));
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var exception = Assert.Throws<RulePackException>(() => Load(text[..at] + broken + text[(at + sound.Length)..]));
        Assert.All(
            exception.Problems,
            problem => Assert.StartsWith(MethodCases.Of("t-ceca-g-2023").File, problem.En, StringComparison.Ordinal)
        );
        Assert.Contains(exception.Problems, problem => problem.En.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_AMethodWithThreeFaults_SaysAllThree()
    {
        var text = Encoding
            .UTF8.GetString(Repository.Read(MethodCases.Of("t-ceca-g-2023").File))
            .Replace("\"net\": \"net\"", "\"net\": \"gross\"", StringComparison.Ordinal)
            .Replace("\"local\": \"park\"", "\"local\": \"parc\"", StringComparison.Ordinal)
            .Replace("\"threshold\": \"nearZeroTolerance\"", "\"threshold\": \"tolerance\"", StringComparison.Ordinal);
        Assert.Equal(3, Assert.Throws<RulePackException>(() => Load(text)).Problems.Count);
    }

    private static AccountingMethod Load(string text) =>
        AccountingMethod.Load(new RuleFile(MethodCases.Of("t-ceca-g-2023").File, Encoding.UTF8.GetBytes(text)));
}
