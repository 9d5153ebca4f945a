using System.Globalization;
using System.Text;
using ParkCarbon.Domain;
using Spectre.Console;
using Spectre.Console.Rendering;
using SpectreText = Spectre.Console.Text;

namespace ParkCarbon.Reporting.Text;

/// <summary>Lays out headings, lines and tables; widths count a Chinese character as two columns.</summary>
internal sealed class TextPage : IReportPage
{
    private const int LeastWidth = 40;
    private const int IndentWidth = 2;

    private readonly StringWriter _text;
    private readonly IAnsiConsole _console;
    private readonly TextLayout _layout;

    private TextPage(StringWriter text, TextLayout layout)
    {
        _text = text;
        _layout = layout;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = layout.Colours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = layout.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(_text),
                // What the environment says is for the caller to have read.
                EnvironmentVariables = new Dictionary<string, string>(),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        _console.Profile.Width = Math.Max(layout.Width, LeastWidth);
        _console.Profile.Capabilities.Unicode = true;
    }

    public Language Language => _layout.Language;

    public int? Width => _console.Profile.Width;

    public static byte[] Write(TextLayout layout, Action<TextPage> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(new TextPage(text, layout));
        return Encoding.UTF8.GetBytes(Tidy(text.ToString()));
    }

    public string In(BilingualText text) => text.In(Language);

    public string In(string zh, string en) => Language == Language.Zh ? zh : en;

    public void Heading(string text)
    {
        Blank();
        Line(text, TextStyle.Heading);
    }

    public void Line(string text, TextStyle style = TextStyle.Plain, int indent = 0) =>
        _console.Write(
            new Padder(new WrappedText(Plain(text), StyleOf(style)), new Padding(indent * IndentWidth, 0, 0, 0))
        );

    /// <summary>A line that is never broken, for tools that read line by line.</summary>
    public void Unbroken(string text) => _text.WriteLine(Plain(text));

    public void Blank() => _text.WriteLine();

    public void Table(IReadOnlyList<TextColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var column in columns)
        {
            table.AddColumn(
                new TableColumn(new SpectreText(Header(column), StyleOf(TextStyle.Quiet)))
                {
                    Alignment = column.IsFigure ? Justify.Right : Justify.Left,
                    NoWrap = column.IsFigure,
                }
            );
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Zip(columns, Cell));
        }

        _console.Write(table);
    }

    private static IRenderable Cell(string text, TextColumn column) =>
        column.IsFigure || text.Contains('\n', StringComparison.Ordinal)
            ? new Rows(text.Split('\n').Select(line => Line(line, column)))
            : Line(text, column);

    private static Renderable Line(string text, TextColumn column) =>
        column.IsFigure ? new SpectreText(Plain(text)) : new WrappedText(Plain(text), Style.Plain);

    private static string Header(TextColumn column) => string.Join('\n', column.Header.Split('\n').Select(Plain));

    // Names come from a dossier; nothing in them may steer a terminal or turn the reading direction.
    public static string Plain(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? '\ufffd' : c)) : text;

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static Style StyleOf(TextStyle style) =>
        style switch
        {
            TextStyle.Heading => new Style(decoration: Decoration.Bold),
            TextStyle.Good => new Style(Color.Green),
            TextStyle.Bad => new Style(Color.Red),
            TextStyle.Caution => new Style(Color.Yellow),
            TextStyle.Quiet => new Style(Color.Grey),
            _ => Style.Plain,
        };

    // Table cells and broken lines are filled up with blanks, which nobody sees and every comparison does.
    private static string Tidy(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
