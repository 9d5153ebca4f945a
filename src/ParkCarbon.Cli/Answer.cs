using ParkCarbon.Domain;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli;

/// <summary>What a command answers: the exit code, and the report in each form.</summary>
internal sealed record Answer(int ExitCode, Func<byte[]> Json, Func<TextLayout, byte[]> Text)
{
    /// <summary>The report as Markdown; unset where the command has none.</summary>
    public Func<Language, byte[]>? Markdown { get; init; }
}
