namespace ParkCarbon.Reporting.Text;

/// <summary>What a piece of text means; a terminal shows it as a colour.</summary>
internal enum TextStyle
{
    Plain,
    Heading,
    Good,
    Bad,
    Caution,
    Quiet,
}
