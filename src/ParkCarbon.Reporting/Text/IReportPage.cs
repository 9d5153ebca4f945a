using ParkCarbon.Domain;

namespace ParkCarbon.Reporting.Text;

/// <summary>What a report for people is written on: headings, lines and tables, in one language.</summary>
internal interface IReportPage
{
    Language Language { get; }

    /// <summary>How many columns a line has; unset where lines are as long as they like.</summary>
    int? Width { get; }

    void Heading(string text);

    void Line(string text, TextStyle style = TextStyle.Plain, int indent = 0);

    void Blank();

    /// <summary>A table; a line feed in a cell starts a new line in it.</summary>
    void Table(IReadOnlyList<TextColumn> columns, IEnumerable<IReadOnlyList<string>> rows);

    string In(BilingualText text) => text.In(Language);

    string In(string zh, string en) => Language == Language.Zh ? zh : en;
}
