using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Text;

/// <summary>The short names of columns of a comparison.</summary>
internal static class ColumnNames
{
    /// <summary>The name on one line: "ISO 14064-1 location".</summary>
    public static string Of(ComparedColumn column, IReportPage page) =>
        column.ColumnShort is { } part ? $"{page.In(column.Short)} {page.In(part)}" : page.In(column.Short);

    /// <summary>The name at the head of a narrow column, a word a line.</summary>
    public static string Head(ComparedColumn column, IReportPage page) => Of(column, page).Replace(' ', '\n');

    /// <summary>Several names; all columns of one method stand under the name of the method alone.</summary>
    public static string Of(IReadOnlyList<ComparedColumn> columns, IReportPage page) =>
        string.Join(
            page.In("、", ", "),
            columns
                .GroupBy(column => column.Statement.Method.Id)
                .SelectMany(method =>
                    method.Count() > 1 && method.Count() == method.First().Statement.Method.Columns.Count
                        ? [page.In(method.First().Short)]
                        : method.Select(column => Of(column, page))
                )
        );
}
