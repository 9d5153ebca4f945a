namespace ParkCarbon.Reporting.Text;

/// <summary>A row of a table with a column for each method.</summary>
/// <param name="Name">The name.</param>
/// <param name="Cells">The cells, one for each method.</param>
/// <param name="Mark">The mark of the note beneath; empty where there is none.</param>
internal sealed record GridRow(string Name, IReadOnlyList<string> Cells, string Mark = "");
