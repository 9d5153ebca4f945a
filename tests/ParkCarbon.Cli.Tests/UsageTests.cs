namespace ParkCarbon.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("A command is missing", new string[0])]
    [InlineData("A command is missing", new[] { "rules" })]
    [InlineData("'audit' is not known here", new[] { "audit" })]
    [InlineData("The argument DOSSIER is missing", new[] { "check" })]
    [InlineData("--as-of: found no value", new[] { "check", "x.json", "--as-of" })]
    [InlineData("--format: found 'xml', expected text or json", new[] { "rules", "list", "--format", "xml" })]
    [InlineData("--lang: found 'fr', expected zh or en", new[] { "rules", "list", "--lang", "fr" })]
    [InlineData("'b' is not known here", new[] { "convert", "1", "tce", "GJ", "b" })]
    [InlineData("PACK: found 'mine', expected t-ceca-g-2023", new[] { "rules", "list", "mine" })]
    [InlineData(
        "NAME: found 'what', expected one of: applicability, cases, catalogue, check, comparison, dossier",
        new[] { "schema", "what" }
    )]
    public void AWrongCommandLine_IsExplained(string message, string[] args)
    {
        var result = _tool.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AWrongCommandLine_AsJson_CanBeReadByATool()
    {
        var result = _tool.Run("check", "--format", "json");
        var message = Assert.Single(result.ErrorJson.GetProperty("errors").EnumerateArray()).GetProperty("message");
        Assert.Equal("缺少参数 DOSSIER。用法见 parkcarbon check --help。", message.GetProperty("zh").GetString());
    }

    [Theory]
    [InlineData("LC_ALL", "zh_CN.UTF-8", "缺少命令")]
    [InlineData("LANG", "zh_CN.UTF-8", "缺少命令")]
    [InlineData("LANG", "C.UTF-8", "A command is missing")]
    [InlineData("LANG", "", "A command is missing")]
    public void Language_NotGiven_IsThatOfTheLocale(string variable, string value, string message)
    {
        _tool.Environment[variable] = value;
        Assert.StartsWith(message, _tool.Run().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_Given_ComesBeforeTheLocale()
    {
        _tool.Environment["LC_ALL"] = "zh_CN.UTF-8";
        Assert.StartsWith("A command is missing", _tool.Run("--lang", "en").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("neutrality", "--help")]
    [InlineData("--version")]
    public void Help_IsNoError(params string[] args)
    {
        var result = _tool.Run(args);
        Assert.Equal(0, result.ExitCode);
        Assert.NotEqual("", result.Out);
        Assert.Equal("", result.Error);
    }
}
