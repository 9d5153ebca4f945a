using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ParkCarbon.Reporting.Text;

/// <summary>Text that is broken into lines as both languages break: at spaces, and between Chinese characters.</summary>
/// <remarks>Spectre.Console breaks at spaces alone, and would move a whole Chinese sentence to the next line.</remarks>
internal sealed class WrappedText(string text, Style style) : Renderable
{
    private const string NeverFirst = "，。；：、！？）》」』】”’…,.;:!?)]}";
    private const string NeverLast = "（《「『【“‘([{";

    private readonly List<string> _pieces = [.. Pieces(text)];

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var longest = _pieces.Select(piece => Width(piece.TrimEnd())).DefaultIfEmpty(0).Max();
        return new Measurement(Math.Min(longest, maxWidth), Math.Min(Width(text), maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var line = new StringBuilder();
        var width = 0;
        foreach (var piece in _pieces.SelectMany(piece => Fit(piece, maxWidth)))
        {
            if (width > 0 && width + Width(piece.TrimEnd()) > maxWidth)
            {
                yield return new Segment(line.ToString().TrimEnd(), style);
                yield return Segment.LineBreak;
                line.Clear();
                width = 0;
            }

            line.Append(piece);
            width += Width(piece);
        }

        yield return new Segment(line.ToString().TrimEnd(), style);
        yield return Segment.LineBreak;
    }

    private static int Width(string text) => new Segment(text).CellCount();

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (MayBreak(text[at - 1], text[at]))
            {
                yield return text[start..at];
                start = at;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static bool MayBreak(char before, char after) =>
        after != ' '
        && !NeverFirst.Contains(after, StringComparison.Ordinal)
        && !NeverLast.Contains(before, StringComparison.Ordinal)
        && (before == ' ' || IsChinese(before) || IsChinese(after));

    private static bool IsChinese(char c) => c is (>= '\u2e80' and <= '\u9fff') or (>= '\uff00' and <= '\uff60');

    // An id or an expression may be longer than its column; then it is cut.
    private static IEnumerable<string> Fit(string piece, int maxWidth)
    {
        var start = 0;
        for (var end = 1; end < piece.Length; end++)
        {
            if (!char.IsLowSurrogate(piece[end]) && Width(piece[start..(end + 1)].TrimEnd()) > maxWidth)
            {
                yield return piece[start..end];
                start = end;
            }
        }

        yield return piece[start..];
    }
}
