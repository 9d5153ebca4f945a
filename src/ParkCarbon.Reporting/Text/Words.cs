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
    public const string Dash = "—";

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
            EntryKind.Emission => new("排放", "emissions"),
            EntryKind.CarbonOut => new("产品带出的碳", "carbon that leaves in products"),
            EntryKind.CarbonFixed => new("固定在产品中的碳", "carbon fixed in products"),
            EntryKind.Recovery => new("回收的气体", "gas recovered"),
            EntryKind.Export => new("外供能源（主体规范扣减）", "exports, which the entity's specification deducts"),
            EntryKind.UndeductedExport => new(
                "外供能源（主体规范不扣减）",
                "exports, which the entity's specification does not deduct"
            ),
            EntryKind.Elimination => new("园区内部流", "flows inside the park"),
            EntryKind.BiogenicCarbonDioxide => new("生物质二氧化碳", "CO₂ from biomass"),
            EntryKind.EnergyContract => new("合同约定排放的外购能源", "energy under contracts that name its emissions"),
            EntryKind.UncoveredPurchase => new("无凭证覆盖的外购能源", "bought energy that nothing covers"),
            EntryKind.OnSiteGeneration => new("园内自发", "on-site generation"),
            EntryKind.AttributeSold => new("已售出环境属性的自发电", "on-site generation whose attribute was sold"),
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

    /// <summary>A number with a number of decimals, its thousands apart; what is not zero never reads as zero.</summary>
    public static string Rounded(Rational value, int decimals)
    {
        var text = value.ToFixedString(decimals);
        if (!text.All(c => c is '0' or '.' or '-'))
        {
            return Grouped(text);
        }

        var least = decimals == 0 ? "1" : "0." + new string('0', decimals - 1) + "1";
        return value == Rational.Zero ? text.TrimStart('-')
            : value.IsNegative ? "> -" + least
            : "< " + least;
    }

    /// <summary>A number with its sign, be it plus.</summary>
    public static string Signed(Rational value, int decimals) =>
        (value.IsNegative || value == Rational.Zero ? "" : "+") + Rounded(value, decimals);

    /// <summary>A number to so many decimals at most, its thousands apart.</summary>
    public static string Brief(Rational value, int decimals = 6) => Grouped(Trimmed(value.ToFixedString(decimals)));

    /// <summary>A figure in a table whose head says tonnes: with its unit where it is in another.</summary>
    public static string FigureInTable(Figure figure, FigureUnit unit) =>
        unit.Kind == FigureKind.Carbon && unit.Scale == Rational.One ? Tonnes(figure.Mass) : FigureIn(figure, unit);

    public static string Of(Provenance source)
    {
        var where = string.Join(
            ", ",
            new[]
            {
                source.Publisher,
                source.PublishedOn is { } day ? Day(day) : source.Year?.ToString(CultureInfo.InvariantCulture),
                source.Location,
            }.OfType<string>()
        );
        return source.Document
            + (where.Length > 0 ? $" ({where})" : "")
            + (source.Confidence is { } confidence ? $" [{confidence}]" : "");
    }

    public static BilingualText Of(ComparisonRow row) =>
        row switch
        {
            ComparisonRow.Direct => new("直接排放", "Direct"),
            ComparisonRow.Electricity => new("外购电力", "Electricity"),
            ComparisonRow.Heat => new("外购热、冷", "Heat and cold"),
            ComparisonRow.OtherIndirect => new("其他间接排放", "Other indirect"),
            ComparisonRow.Exports => new("外供能源", "Exports"),
            ComparisonRow.InternalFlows => new("园区内部流", "Internal flows"),
            ComparisonRow.ParkTotal => new("园区排放总量", "Park total"),
            ComparisonRow.GreenPower => new("绿电直连、交易", "Green power"),
            ComparisonRow.Certificates => new("绿证", "Certificates"),
            ComparisonRow.Counted => new("计入的排放", "Counted"),
            ComparisonRow.Removals => new("移除", "Removals"),
            ComparisonRow.Credits => new("碳信用", "Credits"),
            ComparisonRow.Allowances => new("配额", "Allowances"),
            ComparisonRow.Net => new("净额或合计", "Net or total"),
            ComparisonRow.Biogenic => new("生物质 CO₂", "Biogenic CO₂"),
            ComparisonRow.LeftOut => new("不在范围内", "Left out"),
            ComparisonRow.NotCounted => new("未计入", "Not counted"),
            ComparisonRow.EnergyUse => new("能源消费量", "Energy used"),
            ComparisonRow.Intensity => new("单位能耗碳排放", "Intensity"),
            _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
        };

    /// <summary>An energy carrier as a dossier names it.</summary>
    public static BilingualText Carrier(string carrier) =>
        carrier switch
        {
            EnergyCarrier.Electricity => new("电力", "electricity"),
            EnergyCarrier.Heat => new("热力", "heat"),
            EnergyCarrier.Steam => new("蒸汽", "steam"),
            EnergyCarrier.HotWater => new("热水", "hot water"),
            EnergyCarrier.Cold => new("冷", "cold"),
            _ => new(carrier),
        };

    /// <summary>Tonnes of any size, rounded to kilograms, thousands apart; what is not zero never reads as zero.</summary>
    public static string Tonnes(Rational? tonnes) => tonnes is { } value ? Rounded(value, 3) : Dash;

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
