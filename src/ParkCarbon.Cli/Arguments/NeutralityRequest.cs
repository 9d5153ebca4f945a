using NodaTime;
using ParkCarbon.Domain.Carbon.Uncertainties;

namespace ParkCarbon.Cli.Arguments;

/// <summary>What a command line asks of <c>neutrality</c>.</summary>
/// <param name="Method">The method; with <paramref name="IsComparison"/> the one that the others are compared with. Unset for the dossier's own.</param>
/// <param name="IsComparison">Whether every method is asked for, side by side.</param>
/// <param name="Period">The period; unset for the dossier's own.</param>
/// <param name="PeriodText">The period as it was written.</param>
/// <param name="AsOf">The date after which records do not count; unset where all do.</param>
/// <param name="Choices">What is taken in the place of the dossier's choices.</param>
/// <param name="Correlation">Whether what terms share moves them together, in the uncertainty.</param>
internal sealed record NeutralityRequest(
    string? Method,
    bool IsComparison,
    DateInterval? Period,
    string? PeriodText,
    LocalDate? AsOf,
    Choices Choices,
    UncertaintyCorrelation Correlation
);
