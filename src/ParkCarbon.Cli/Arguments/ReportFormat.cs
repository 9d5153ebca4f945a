namespace ParkCarbon.Cli.Arguments;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Markdown,
}
