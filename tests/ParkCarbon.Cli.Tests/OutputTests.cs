namespace ParkCarbon.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Out_AReport_IsTheSameBytesAsOnStandardOutput()
    {
        var path = _tool.Write("park.json", Dossiers.Whole);
        var shown = _tool.Run("neutrality", path, "--format", "json").Out;
        var result = _tool.Run("neutrality", path, "--format", "json", "--out", _tool.Path("report.json"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Equal(shown, File.ReadAllText(_tool.Path("report.json")));
        Assert.Equal(["park.json", "report.json"], Files());
    }

    [Fact]
    public void Out_OnError_LeavesWhatWasThere()
    {
        var report = _tool.Write("report.json", "old");
        var result = _tool.RunWith("{", "neutrality", "-", "--out", report);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("old", File.ReadAllText(report));
        Assert.Equal(["report.json"], Files());
    }

    [Fact]
    public void Out_AnExistingFile_IsReplaced()
    {
        var report = _tool.Write("report.json", "old");
        Assert.Equal(0, _tool.Run("convert", "1", "tce", "GJ", "--out", report).ExitCode);
        Assert.Equal("1 tce = 29.3076 GJ (exact)\n", File.ReadAllText(report));
    }

    [Fact]
    public void Out_ALink_StaysALink()
    {
        var report = _tool.Write("report.json", "old");
        File.CreateSymbolicLink(_tool.Path("link.json"), report);
        Assert.Equal(0, _tool.Run("convert", "1", "tce", "GJ", "--out", _tool.Path("link.json")).ExitCode);
        Assert.NotNull(new FileInfo(_tool.Path("link.json")).LinkTarget);
        Assert.Equal("1 tce = 29.3076 GJ (exact)\n", File.ReadAllText(report));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Out_TheInput_IsRefusedAndKept(bool throughALink)
    {
        var path = _tool.Write("park.json", Dossiers.Whole);
        var output = throughALink ? File.CreateSymbolicLink(_tool.Path("link.json"), path).FullName : path;
        var result = _tool.Run("neutrality", path, "--out", output, "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("this is the input", result.Error, StringComparison.Ordinal);
        Assert.Equal(Dossiers.Whole, File.ReadAllText(path));
    }

    [Fact]
    public void Out_Empty_IsRefused()
    {
        var result = _tool.Run("convert", "1", "tce", "GJ", "--out", "", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--out: the path is empty", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none/report.json")]
    [InlineData(".")]
    public void Out_APlaceThatCannotBeWritten_IsRefused(string place)
    {
        var result = _tool.Run("convert", "1", "tce", "GJ", "--out", _tool.Path(place));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--out", result.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void AReaderThatHasGone_IsNoError()
    {
        using var tool = new Tool { Output = new ClosedPipe() };
        var result = tool.RunWith(Dossiers.Whole, "neutrality", "-");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void OutputWithoutSpace_IsSaid()
    {
        using var tool = new Tool
        {
            Output = new ClosedPipe { Fault = new IOException("No space left on device", 28) },
        };
        var result = tool.Run("convert", "1", "tce", "GJ", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("No space left on device", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputThatIsClosed_IsSaid()
    {
        using var tool = new Tool { Output = new ClosedPipe { Fault = new UnauthorizedAccessException("closed") } };
        Assert.Equal(2, tool.Run("convert", "1", "tce", "GJ").ExitCode);
    }

    [Fact]
    public void Redirected_HasNeitherColoursNorProgress()
    {
        var result = _tool.RunWith(Dossiers.Whole, "check", "-");
        Assert.DoesNotContain(Escape, result.Out);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Terminal_HasColoursAndAProgressLineThatGoesAway()
    {
        using var tool = new Tool { IsTerminal = true };
        var result = tool.RunWith(Dossiers.Whole, "check", "-");
        Assert.Contains(Escape, result.Out);
        Assert.Contains("Reading the dossier", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[2K", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_WithNoColor_HasNoColours()
    {
        using var tool = new Tool { IsTerminal = true };
        tool.Environment["NO_COLOR"] = "1";
        Assert.DoesNotContain(Escape, tool.RunWith(Dossiers.Whole, "check", "-").Out);
    }

    [Fact]
    public void Out_OnATerminal_HasNoColours()
    {
        using var tool = new Tool { IsTerminal = true };
        _ = tool.RunWith(Dossiers.Whole, "check", "-", "--out", tool.Path("report.txt"));
        Assert.DoesNotContain(Escape, File.ReadAllText(tool.Path("report.txt")));
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_tool.Folder).Select(Path.GetFileName).Order();

    /// <summary>What standard output is to a tool whose reader has gone.</summary>
    private sealed class ClosedPipe : Stream
    {
        public Exception Fault { get; init; } = new IOException("Broken pipe");

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw Fault;
    }
}
