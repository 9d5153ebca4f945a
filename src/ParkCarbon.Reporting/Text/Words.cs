using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>The domain's words and numbers for people.</summary>
internal static class Words
{
    private const string Kilograms = "F3";
    private const string Dash = "—";

    public static BilingualText Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforms => new("符合", "Conforms"),
            Verdict.Nonconformity => new("不符合", "Nonconformity"),
            Verdict.Observation => new("观察项", "Observation"),
            Verdict.NotApplicable => new("不适用", "Not applicable"),
            Verdict.Undetermined => new("无法判断", "Undetermined"),
            _ => new("规则故障", "Rule faulted"),
        };

    public static BilingualText Of(Grade grade) => grade == Grade.Major ? new("严重", "major") : new("轻微", "minor");

    public static BilingualText Of(SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Park => new("园区", "park"),
            SubjectKind.TopManagement => new("最高管理者", "top management"),
            SubjectKind.Entity => new("主体", "entity"),
            _ => new("不符合", "nonconformity"),
        };

    public static BilingualText Of(UnheededKind kind) =>
        kind switch
        {
            UnheededKind.Attestation => new("认定", "attestation"),
            UnheededKind.Exclusion => new("排除", "exclusion"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    public static BilingualText Of(ApplicabilityState state) =>
        state switch
        {
            ApplicabilityState.Applies => new("适用", "Applies"),
            ApplicabilityState.NotApplicable => new("不适用", "Not applicable"),
            ApplicabilityState.Excluded => new("已排除", "Excluded"),
            _ => new("排除未获接受", "Exclusion refused"),
        };

    public static BilingualText Of(AttestedVerdict verdict) =>
        verdict switch
        {
            AttestedVerdict.Conforms => new("符合", "conforms"),
            AttestedVerdict.Observation => new("观察项", "observation"),
            AttestedVerdict.Minor => new("轻微不符合", "minor nonconformity"),
            _ => new("严重不符合", "major nonconformity"),
        };

    /// <summary>Several subjects of one kind: "24 entities".</summary>
    public static BilingualText Several(SubjectKind kind, int count) =>
        kind switch
        {
            SubjectKind.Entity => new($"{count} 个主体", count == 1 ? "1 entity" : $"{Whole(count)} entities"),
            SubjectKind.Nonconformity => new(
                $"{count} 项不符合",
                count == 1 ? "1 nonconformity" : $"{Whole(count)} nonconformities"
            ),
            SubjectKind.TopManagement => new("最高管理者", "top management"),
            _ => new("园区", "the park"),
        };

    public static BilingualText Of(Modality modality) =>
        modality switch
        {
            Modality.Shall => new("应", "shall"),
            Modality.Should => new("宜", "should"),
            Modality.May => new("可", "may"),
            _ => new("能", "can"),
        };

    public static BilingualText Of(GhgCategory category) =>
        category switch
        {
            GhgCategory.Direct => new("直接排放", "Direct"),
            GhgCategory.ImportedEnergy => new("外购能源", "Imported energy"),
            GhgCategory.Transportation => new("运输", "Transportation"),
            GhgCategory.ProductsUsed => new("使用的产品", "Products used"),
            GhgCategory.UseOfProducts => new("产品的使用", "Use of products"),
            _ => new("其他", "Other"),
        };

    public static BilingualText Of(EntryKind kind) =>
        kind switch
        {
            EntryKind.Removal => new("移除", "removal"),
            EntryKind.DirectSupply => new("绿电直连", "direct supply"),
            EntryKind.GreenPowerTrade => new("绿电交易", "green-power trade"),
            EntryKind.GreenCertificate => new("绿证", "green certificates"),
            EntryKind.Credit => new("碳信用", "credits"),
            EntryKind.Allowance => new("配额", "allowances"),
            _ => new(kind.ToString()),
        };

    /// <summary>A mass in tonnes, rounded to kilograms, its thousands apart; what is not zero never reads as zero.</summary>
    public static string Tonnes(CarbonMass? mass)
    {
        if (mass is not { } value)
        {
            return Dash;
        }

        var text = value.ToString(Kilograms);
        return value != CarbonMass.Zero && text.All(c => c is '0' or '.' or '-')
            ? value.IsNegative
                ? "> -0.001"
                : "< 0.001"
            : Grouped(text);
    }

    /// <summary>Tonnes of any size, rounded to kilograms, thousands apart; what is not zero never reads as zero.</summary>
    public static string Tonnes(Rational? tonnes)
    {
        if (tonnes is not { } value)
        {
            return Dash;
        }

        var text = value.ToFixedString(3);
        return value != Rational.Zero && text.All(c => c is '0' or '.' or '-')
            ? value.IsNegative
                ? "> -0.001"
                : "< 0.001"
            : Grouped(text);
    }

    /// <summary>A share in per cent, rounded to a tenth, without the sign.</summary>
    public static string Percent(Rational? share) =>
        share is { } value ? Grouped((value * 100L).ToFixedString(1)) : Dash;

    /// <summary>A mass with its unit.</summary>
    public static string Carbon(CarbonMass? mass) => mass is null ? Dash : Tonnes(mass) + " t CO₂e";

    /// <summary>A figure in a unit, without its symbol: carbon to kilograms, anything else to six decimals at most.</summary>
    public static string Figure(Figure? figure, FigureUnit unit) =>
        unit.Kind == FigureKind.Carbon && unit.Scale == Rational.One ? Tonnes(figure?.Mass)
        : figure?.In(unit) is not { } value ? Dash
        : Grouped(Trimmed(value.ToFixedString(6)));

    /// <summary>A figure with its unit.</summary>
    public static string FigureIn(Figure? figure, FigureUnit unit) =>
        figure is not { IsSet: true } ? Dash
        : unit.Symbol == "1" ? Figure(figure, unit)
        : $"{Figure(figure, unit)} {unit.Symbol}";

    private static string Trimmed(string digits) =>
        digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;

    /// <summary>A quantity in the unit of its meters, its thousands apart.</summary>
    public static string Amount(Quantity? quantity, string? carrier)
    {
        if (quantity is not { } amount)
        {
            return Dash;
        }

        var text = EnergyCarrier.Metered(carrier, amount);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return Grouped(text[..space]) + text[space..];
    }

    public static string Whole(int number) => Grouped(number.ToString(CultureInfo.InvariantCulture));

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Period(DateInterval period) =>
        period.Start == new LocalDate(period.Start.Year, 1, 1) && period.End == new LocalDate(period.Start.Year, 12, 31)
            ? period.Start.Year.ToString("0000", CultureInfo.InvariantCulture)
            : $"{Day(period.Start)} – {Day(period.End)}";

    private static string Grouped(string number)
    {
        var start = number[0] == '-' ? 1 : 0;
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? number.Length : point;
        for (var at = whole - 3; at > start; at -= 3)
        {
            number = number.Insert(at, ",");
        }

        return number;
    }

    /// <summary>What was expected or found, as reasons have it, for a Chinese reader: "every x: …", "none", "5 of 6".</summary>
    public static string Expectation(string text) =>
        text.Split(' ', 2) is [var first, var rest]
            ? (first, rest) switch
            {
                ("every", _) => $"每一 {rest}",
                ("some", _) => $"至少一 {rest}",
                ("no", _) => $"无一 {rest}",
                ("at", "least one") => "至少一项",
                ("not", "recorded") => "未记录",
                _ when rest.StartsWith("of ", StringComparison.Ordinal) => $"{rest[3..]} 项中有 {first} 项",
                _ => text,
            }
            : text switch
            {
                "none" => "无",
                "true" => "是",
                "false" => "否",
                "recorded" => "已记录",
                _ => text,
            };
}
