using System.Text;
using System.Text.Json;
using NodaTime;
using ParkCarbon.Cli.Io;

namespace ParkCarbon.Cli.Tests;

/// <summary>The tool in a folder of its own, run in this process.</summary>
internal sealed class Tool : IDisposable
{
    public Tool() => Folder = Directory.CreateTempSubdirectory("parkcarbon-").FullName;

    public string Folder { get; }

    public Dictionary<string, string> Environment { get; } = [];

    public bool IsTerminal { get; init; }

    public Stream Output { get; init; } = new MemoryStream();

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(Path(name), content);
        return Path(name);
    }

    public Result Run(params IReadOnlyList<string> args) => RunWith("", args);

    public Result RunWith(string input, params IReadOnlyList<string> args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stderr = new MemoryStream();
        if (Output is MemoryStream stdout)
        {
            stdout.SetLength(0);
        }

        var exitCode = CommandLine.Run(
            args,
            new Host
            {
                Input = stdin,
                Output = Output,
                Error = stderr,
                OutputWidth = IsTerminal ? 100 : null,
                ErrorWidth = IsTerminal ? 100 : null,
                Variable = name => Environment.GetValueOrDefault(name),
                Today = () => new LocalDate(2026, 6, 30),
            }
        );
        var output = Output is MemoryStream written ? Encoding.UTF8.GetString(written.ToArray()) : "";
        return new Result(exitCode, output, Encoding.UTF8.GetString(stderr.ToArray()));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal sealed record Result(int ExitCode, string Out, string Error)
    {
        public JsonElement Json => JsonDocument.Parse(Out).RootElement;

        public JsonElement ErrorJson => JsonDocument.Parse(Error).RootElement;
    }
}
