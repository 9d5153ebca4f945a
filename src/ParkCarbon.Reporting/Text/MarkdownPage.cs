using System.Text;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;

namespace ParkCarbon.Reporting.Text;

/// <summary>Lays out a report as GitHub-flavoured Markdown; nothing in a name can become markup.</summary>
internal sealed partial class MarkdownPage : IReportPage
{
    private readonly StringBuilder _text = new();
    private bool _inList;
    private bool _hasTitle;

    private MarkdownPage(Language language) => Language = language;

    public Language Language { get; }

    public int? Width => null;

    [GeneratedRegex(@"[\\`*_\[\]<>|~#$&]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"^(?=[-+=] |[-+=]+$|>)|^(?<number>[0-9]+)(?<mark>[.)])(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart { get; }

    public static byte[] Write(Language language, Action<IReportPage> write)
    {
        var page = new MarkdownPage(language);
        write(page);
        return Encoding.UTF8.GetBytes(page._text.ToString().TrimEnd() + "\n");
    }

    public void Heading(string text) => Block("## " + Escaped(text));

    public void Line(string text, TextStyle style = TextStyle.Plain, int indent = 0)
    {
        var escaped = Escaped(text);
        if (indent > 0)
        {
            Separate(listGoesOn: _inList);
            _inList = true;
            _text.Append(' ', (indent - 1) * 2).Append("- ").Append(Styled(escaped, style)).Append('\n');
        }
        else if (style == TextStyle.Heading && !_hasTitle)
        {
            _hasTitle = true;
            Block("# " + escaped);
        }
        else
        {
            Block(Styled(BlockStart.Replace(escaped, match => Kept(match)), style));
        }
    }

    public void Blank() => Separate(listGoesOn: false);

    public void Table(IReadOnlyList<TextColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Separate(listGoesOn: false);
        Row(columns.Select(column => column.Header));
        _text
            .Append("| ")
            .AppendJoin(" | ", columns.Select(column => column.IsFigure ? "---:" : ":---"))
            .Append(" |\n");
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    private void Row(IEnumerable<string> cells) =>
        _text
            .Append("| ")
            .AppendJoin(" | ", cells.Select(cell => string.Join("<br>", cell.Split('\n').Select(Escaped))))
            .Append(" |\n");

    private void Block(string text)
    {
        Separate(listGoesOn: false);
        _text.Append(text).Append('\n');
    }

    private void Separate(bool listGoesOn)
    {
        if (
            !listGoesOn
            && _text.Length > 0
            && !_text
                .ToString(Math.Max(0, _text.Length - 2), Math.Min(2, _text.Length))
                .Equals("\n\n", StringComparison.Ordinal)
        )
        {
            _text.Append('\n');
        }

        _inList = listGoesOn;
    }

    private static string Kept(Match match) =>
        match.Groups["number"].Success ? $"{match.Groups["number"].Value}\\{match.Groups["mark"].Value}" : "\\";

    private static string Styled(string text, TextStyle style) =>
        style switch
        {
            TextStyle.Heading or TextStyle.Good or TextStyle.Bad or TextStyle.Caution => $"**{text}**",
            _ => text,
        };

    // Names come from a dossier; HTML and links are markup, too.
    private static string Escaped(string text) =>
        Markup.Replace(
            TextPage.Plain(text),
            match =>
                match.Value switch
                {
                    "<" => "&lt;",
                    ">" => "&gt;",
                    "&" => "&amp;",
                    _ => "\\" + match.Value,
                }
        );
}
