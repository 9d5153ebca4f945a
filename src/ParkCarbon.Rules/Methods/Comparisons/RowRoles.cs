using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>Knows which rows are parts of the net, which are sums, and which stand apart.</summary>
internal static class RowRoles
{
    public static RowRole Of(ComparisonRow row) =>
        row switch
        {
            ComparisonRow.ParkTotal or ComparisonRow.Counted => RowRole.Subtotal,
            ComparisonRow.Net => RowRole.Net,
            ComparisonRow.Biogenic
            or ComparisonRow.LeftOut
            or ComparisonRow.NotCounted
            or ComparisonRow.EnergyUse
            or ComparisonRow.Intensity => RowRole.Apart,
            _ => RowRole.Part,
        };

    /// <summary>The sign with which lines of a row usually enter the net; taken only where it cannot be solved for.</summary>
    public static Rational UsualSign(ComparisonRow row) =>
        row
            is ComparisonRow.InternalFlows
                or ComparisonRow.GreenPower
                or ComparisonRow.Certificates
                or ComparisonRow.Removals
                or ComparisonRow.Credits
                or ComparisonRow.Allowances
            ? -Rational.One
            : Rational.One;
}
