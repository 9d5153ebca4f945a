using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>An entry of the account as part of a sum.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Figure">Which of its figures is added up.</param>
/// <param name="Coefficient">What one unit of the figure (a tonne of CO₂e, a joule) is in the sum.</param>
public sealed record WeighedEntry(AccountEntry Entry, EntryFigure Figure, Rational Coefficient)
{
    /// <summary>What the entry adds to the sum; zero where it has no such figure.</summary>
    public Rational Amount => Coefficient * Of(Entry, Figure);

    /// <summary>A figure of an entry, in tonnes of CO₂e or joules; zero where the entry has none.</summary>
    internal static Rational Of(AccountEntry entry, EntryFigure figure) =>
        figure switch
        {
            EntryFigure.ContractValue => entry.ContractValue?.ToRational(),
            EntryFigure.ResidualValue => entry.ResidualValue?.ToRational(),
            EntryFigure.Energy => entry.Energy?.InExactly(Energy.Joule),
            _ => entry.Value.ToRational(),
        } ?? Rational.Zero;
}
