using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting.Json;

/// <summary>Writes the rate of an entry in the unit in which its amount is written.</summary>
internal static class EntryRates
{
    /// <summary>Tonnes of the gas per unit of the amount beside it, exactly: "0.5306", or "11/3" where the decimals never end.</summary>
    public static string? RatePerUnit(this AccountEntry entry)
    {
        if (entry is not { Rate: { } rate, Quantity: { } quantity })
        {
            return null;
        }

        var metered = EnergyCarrier.Metered(entry.Carrier, quantity);
        var symbol = metered[(metered.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var one = Quantity.From(1m, quantity.Dimension.GetUnit(symbol)).InExactly(quantity.Dimension.BaseUnit);
        return (rate * one).ToString();
    }
}
