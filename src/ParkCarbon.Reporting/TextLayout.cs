using ParkCarbon.Domain;

namespace ParkCarbon.Reporting;

/// <summary>How a report for people is laid out.</summary>
public sealed record TextLayout
{
    /// <summary>The language.</summary>
    public Language Language { get; init; } = Language.En;

    /// <summary>How many columns a line has at most, 40 or more; a Chinese character takes two.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether colours are written, as ANSI sequences; for terminals alone.</summary>
    public bool Colours { get; init; }
}
