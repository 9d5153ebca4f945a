using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>Terms of activity and factor, for tests.</summary>
internal static class Terms
{
    public static UncertainTerm Term(
        string name,
        Rational amount,
        (string Group, string? HalfWidth) activity,
        (string Group, string? HalfWidth) factor
    ) =>
        new()
        {
            Name = name,
            Amount = amount,
            Components =
            [
                Component(UncertaintyGroupKind.Activity, activity.Group, activity.HalfWidth),
                Component(UncertaintyGroupKind.Factor, factor.Group, factor.HalfWidth),
            ],
        };

    private static UncertaintyComponent Component(UncertaintyGroupKind kind, string group, string? halfWidth) =>
        new(
            kind,
            new UncertaintyGroup(kind, group),
            Rational.One,
            halfWidth is null ? null : Rational.Parse(halfWidth)
        );
}
