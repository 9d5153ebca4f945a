using System.Globalization;

namespace ParkCarbon.Json;

/// <summary>One thing that is wrong with a document: where, what was found, what was expected, what to do.</summary>
public sealed record JsonProblem
{
    /// <summary>The name of the document, as the caller gave it; usually a file name.</summary>
    public required string Source { get; init; }

    /// <summary>The JSON path of the value, such as <c>$.activities[12].quantity</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line and column, both from 1.</summary>
    public required JsonLocation Location { get; init; }

    /// <summary>The line, from 1.</summary>
    public int Line => Location.Line;

    /// <summary>The column in characters, from 1.</summary>
    public int Column => Location.Column;

    /// <summary>What is wrong, as a stable identifier: one of <see cref="JsonProblemCodes"/>, or the caller's own.</summary>
    public required string Code { get; init; }

    /// <summary>What was found.</summary>
    public required BilingualText Found { get; init; }

    /// <summary>What was expected.</summary>
    public required BilingualText Expected { get; init; }

    /// <summary>What to do about it, as a sentence.</summary>
    public required BilingualText Remedy { get; init; }

    /// <summary>The whole problem on one line.</summary>
    public BilingualText Message =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Source}:{Line}:{Column} {Path}：发现{Gap(Found.Zh)}{Found.Zh}，应为{Gap(Expected.Zh)}{Expected.Zh}。{Remedy.Zh}"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Source}:{Line}:{Column} {Path}: found {Found.En}, expected {Expected.En}. {Remedy.En}"
            )
        );

    /// <summary>Returns the whole problem on one line, in English.</summary>
    public override string ToString() => Message.En;

    // Chinese typesetting puts a space between a Han character and a Latin one, a digit or an ASCII sign.
    private static string Gap(string next) => next.Length > 0 && char.IsBetween(next[0], '!', '~') ? " " : "";
}
