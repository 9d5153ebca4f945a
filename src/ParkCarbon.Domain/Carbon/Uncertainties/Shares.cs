using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Reads recorded shares, exactly whatever their digits.</summary>
internal static class Shares
{
    public static Rational Of(Amount share) =>
        Rational.FromDecimal(share.Value)
        * Rational.Of(Share.Dimension.GetUnit(share.Symbol).Grains, Share.Dimension.GrainsPerBase);
}
