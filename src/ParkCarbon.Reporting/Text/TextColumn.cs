namespace ParkCarbon.Reporting.Text;

/// <summary>A column of a table: its header, and whether it holds figures, which stand to the right and are not broken.</summary>
internal sealed record TextColumn(string Header, bool IsFigure = false);
