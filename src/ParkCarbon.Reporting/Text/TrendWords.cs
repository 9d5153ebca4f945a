using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Reporting.Text;

/// <summary>The words and numbers of a trend for people.</summary>
internal static class TrendWords
{
    public const string Dash = "—";
    private const int LongestBar = 20;

    public static BilingualText Of(ActivityPart part) =>
        part switch
        {
            ActivityPart.Sources => new("排放源", "sources"),
            ActivityPart.Structure => new("加入与退出的主体", "entities that joined or left"),
            ActivityPart.Removals => new("移除", "removals"),
            _ => new("绿电、绿证与信用", "green power, certificates and credits"),
        };

    /// <summary>What contributes, and whether it came or went.</summary>
    public static string Name(IReportPage page, ChangeContributor item)
    {
        var what = item.Kind switch
        {
            ContributorKind.Constant => page.In("方法的常数", "a number of the method"),
            ContributorKind.InternalFlow => page.In($"内部流 {item.Flow}", $"flow {item.Flow}"),
            ContributorKind.Instrument =>
                $"{page.In(Words.Of(item.Instrument!.Value))}{page.In("，", ", ")}{Place(item)}",
            _ => Place(item),
        };
        return item.Standing switch
        {
            ContributorStanding.Started => what + page.In("（新增）", " (new)"),
            ContributorStanding.Ended => what + page.In("（终止）", " (ended)"),
            _ => what,
        };
    }

    /// <summary>A change in a unit with its sign; a change of nothing has none.</summary>
    public static string Signed(Rational value, FigureUnit unit)
    {
        var text = Words.Figure(new Figure(value, unit.Kind), unit);
        return value > Rational.Zero && !text.StartsWith('<') ? "+" + text : text;
    }

    /// <summary>A share in per cent, to hundredths.</summary>
    public static string Hundredths(Rational share) => (share * 100L).ToFixedString(2);

    public static string SignedHundredths(Rational share) => (share > Rational.Zero ? "+" : "") + Hundredths(share);

    public static string SignedPercent(Rational share) => SignedHundredths(share) + " %";

    public static Rational Size(Rational value) => value.IsNegative ? -value : value;

    /// <summary>A bar of signs: the largest step has twenty, any step but none has one at least.</summary>
    public static string Bar(Rational value, Rational largest)
    {
        if (value == Rational.Zero)
        {
            return "";
        }

        var length = (Size(value) / largest * LongestBar).ToFixedString(0);
        return new string(
            value.IsNegative ? '-' : '+',
            Math.Max(1, int.Parse(length, System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    private static string Place(ChangeContributor item) =>
        item.Source is { } source ? $"{item.Entity} / {source}" : $"{item.Entity}";
}
