using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker;

/// <summary>What other accounting methods than the standard's own ask beside the inventory.</summary>
internal static class MethodRecords
{
    private const string Residual = "cn-electricity:national-residual@2023";
    private const string SolarPlant = "青澜屋顶光伏";

    private static readonly LocalDate RecoveryReported = new(2026, 2, 10);

    /// <summary>How sources that burn something move, or do not, and what the others do, by the end of their ids.</summary>
    private static readonly Dictionary<string, SourceType> Types = new(StringComparer.Ordinal)
    {
        ["cars"] = SourceType.MobileCombustion,
        ["van"] = SourceType.MobileCombustion,
        ["diesel"] = SourceType.MobileCombustion,
        ["lng"] = SourceType.MobileCombustion,
        ["loaders"] = SourceType.MobileCombustion,
        ["limestone"] = SourceType.IndustrialProcess,
        ["dolomite"] = SourceType.IndustrialProcess,
        ["soda-ash"] = SourceType.IndustrialProcess,
        ["arc-furnace"] = SourceType.IndustrialProcess,
        ["product"] = SourceType.IndustrialProcess,
        ["reformer"] = SourceType.IndustrialProcess,
        ["carbon-dioxide"] = SourceType.IndustrialProcess,
        ["anaerobic"] = SourceType.WasteTreatment,
        ["nitrogen"] = SourceType.WasteTreatment,
        ["biogas"] = SourceType.WasteTreatment,
        ["greenbelt"] = SourceType.LandUse,
    };

    public static ParkDossier Add(ParkDossier dossier)
    {
        var sources = dossier.Sources!.Select(Classified).ToList();
        return dossier with
        {
            Sources = sources,
            Activities = [.. dossier.Activities!.Select(Graded)],
            Generations = [.. Generations(dossier)],
            ResourceUses = ResourceUses,
            ProductEnergy = ProductEnergy,
            MethodChoices = MethodChoices,
            FactorUncertainties = [.. FactorUncertainties],
            CategorySignificance = [.. Significance()],
            Claim = new NeutralityClaim
            {
                Subject = ClaimSubject.Organization,
                Boundary = new BilingualText(
                    "以管委会协议约定的 25 家主体组成的组合为对象，不以地域为对象。",
                    "A portfolio of the 25 bodies that agreed with the authority, not the area."
                ),
                Commitment = DocumentOf("claim-commitment"),
                Plan = DocumentOf("claim-plan"),
                Report = DocumentOf("claim-report"),
                Verification = DocumentOf("claim-verification"),
            },
            Documents =
            [
                .. dossier.Documents!,
                Papers.OfPark("claim-commitment", "碳中和承诺书", "Commitment to neutrality", new(2025, 2, 14)),
                Papers.OfPark("claim-plan", "碳中和管理计划", "Carbon neutrality management plan", new(2025, 3, 3)),
                Papers.OfPark(
                    "claim-report",
                    "2025 年度碳中和公开报告",
                    "Public neutrality report 2025",
                    new(2026, 6, 5)
                ),
                Papers.OfPark(
                    "claim-verification",
                    "2025 年度碳足迹核查声明",
                    "Verification of the footprint 2025",
                    new(2026, 4, 20)
                ),
                Papers.OfPark("recovery-2025", "2025 年资源综合利用统计", "Recovery statistics 2025", RecoveryReported),
                Papers.OfPark(
                    "significance-2025",
                    "间接排放重要性评价",
                    "Significance of indirect emissions",
                    new(2025, 2, 28)
                ),
            ],
        };
    }

    private static readonly IReadOnlyList<NeutralityChoice> MethodChoices =
    [
        new()
        {
            Method = "ndrc-2025-910",
            Parameters =
            [
                new ParameterChoice
                {
                    Parameter = "electricityEquivalent",
                    Value = "0.3 kgce/kWh",
                    Reason = new BilingualText(
                        "示例取值；等价值没有统一公布的年度数值。",
                        "Taken for the example; no yearly number is published for all."
                    ),
                    Source = Own.MadeUp,
                },
            ],
        },
    ];

    private static readonly IReadOnlyList<ResourceUse> ResourceUses =
    [
        Use("steel-slag", "steel", RecoveryKind.SolidWaste, "61200 t", "57900 t"),
        Use("chp-ash", "chp", RecoveryKind.SolidWaste, "18450 t", "18450 t"),
        Use("paper-sludge", "paper", RecoveryKind.SolidWaste, "9300 t", "5120 t"),
        Use("steel-waste-heat", "steel", RecoveryKind.WasteHeat, "412000 GJ", "188000 GJ"),
        Use("glass-waste-heat", "glass", RecoveryKind.WasteHeat, "236000 GJ", "171000 GJ"),
        Use("gases-waste-cold", "gases", RecoveryKind.WasteCold, "5200 GJ", "1400 GJ"),
        Use("chp-waste-pressure", "chp", RecoveryKind.WastePressure, "21000 GJ", "17500 GJ"),
        Use("steel-water", "steel", RecoveryKind.IndustrialWater, "18600000 t", "17860000 t"),
        Use("chips-water", "chips", RecoveryKind.IndustrialWater, "9400000 t", "7330000 t"),
        Use("textile-water", "textile", RecoveryKind.IndustrialWater, "4100000 t", "2560000 t"),
    ];

    private static readonly IReadOnlyList<ProductEnergyIntensity> ProductEnergy =
    [
        Product("steel-billet", "steel", ("电炉钢坯", "electric-furnace billet"), "86.4 kgce/t", "90 kgce/t"),
        Product("flat-glass", "glass", ("平板玻璃", "flat glass"), "228 kgce/t", "235 kgce/t"),
        Product("methanol", "chemicals", ("甲醇", "methanol"), "1310 kgce/t", "1300 kgce/t"),
        Product("tissue", "paper", ("生活用纸", "tissue paper"), "402 kgce/t", "420 kgce/t"),
    ];

    private static IEnumerable<FactorUncertainty> FactorUncertainties =>
        from taken in new[]
        {
            (Factor: Own.GridOfCountry, HalfWidth: "5 %"),
            (Factor: Own.GridOfProvince, HalfWidth: "6 %"),
            (Factor: Residual, HalfWidth: "6 %"),
            (Factor: Own.Gas, HalfWidth: "2 %"),
            (Factor: Own.Coal, HalfWidth: "7 %"),
            (Factor: Own.Diesel, HalfWidth: "2 %"),
            (Factor: Own.Petrol, HalfWidth: "2 %"),
            (Factor: Own.Lng, HalfWidth: "2 %"),
            (Factor: Own.BoughtHeat, HalfWidth: "15 %"),
        }
        select new FactorUncertainty
        {
            Factor = FactorReference.Parse(taken.Factor),
            Uncertainty = Within(taken.HalfWidth),
        };

    private static EmissionSource Classified(EmissionSource source)
    {
        var id = source.Id.ToString();
        var classified = source with
        {
            Type = source is { Category: GhgCategory.Direct, Role: not SourceRole.Export } ? TypeOf(id, source) : null,
            Uncertainty = UncertaintyOf(source),
        };
        return source switch
        {
            { Carrier: EnergyCarrier.Electricity, Role: SourceRole.Emission } => classified with
            {
                ResidualFactor = FactorReference.Parse(Residual),
            },
            _ when id == "charging-power-sold" => classified with { Resold = true },
            _ when id == "solar-power-sold" => classified with { Origin = EnergyOrigin.NonFossil },
            { Carrier: EnergyCarrier.Electricity, Role: SourceRole.Export } => classified with
            {
                Origin = EnergyOrigin.Fossil,
            },
            _ => classified,
        };
    }

    private static SourceType TypeOf(string id, EmissionSource source) =>
        id.Contains("-leak-", StringComparison.Ordinal) ? SourceType.FugitiveRelease
        : id.Contains("-process-", StringComparison.Ordinal) ? SourceType.IndustrialProcess
        : Types.GetValueOrDefault(id[(source.Entity.ToString().Length + 1)..], SourceType.StationaryCombustion);

    /// <summary>The half-width of the 95 % interval of the meters, weighings and balances, made up like the readings.</summary>
    private static Uncertainty? UncertaintyOf(EmissionSource source) =>
        source.Carrier switch
        {
            EnergyCarrier.Electricity => Within("1 %"),
            EnergyCarrier.Steam or EnergyCarrier.Cold or EnergyCarrier.Heat => Within("3 %"),
            "natural gas" => Within("1.5 %"),
            "coal" or "wood" => Within("4 %"),
            "COD" or "N" => Within("20 %"),
            "forest" => Within("30 %"),
            "freight" or "wastewater" => Within("10 %"),
            _ => Within("5 %"),
        };

    private static Uncertainty Within(string halfWidth) =>
        new() { HalfWidth = Amount.Parse(halfWidth), Source = Own.MadeUp };

    // Meters and balances give primary data, kilometres times load secondary, chemical analyses of a neighbour's water proxies.
    private static ActivityRecord Graded(ActivityRecord record)
    {
        var id = record.Source.ToString();
        return record with
        {
            Quality =
                id.EndsWith("-freight", StringComparison.Ordinal) ? DataQuality.Secondary
                : id.EndsWith("-nitrogen", StringComparison.Ordinal) ? DataQuality.Proxy
                : DataQuality.Primary,
        };
    }

    // What the panels gave is what the solar company delivered: into the park month by month, and into the grid.
    private static IEnumerable<EnergyGeneration> Generations(ParkDossier dossier)
    {
        var sold = dossier.Activities!.Where(record => record.Source.ToString() == "solar-power-sold").ToList();
        foreach (var month in sold.GroupBy(record => record.Period.Start.Month).OrderBy(group => group.Key))
        {
            yield return new EnergyGeneration
            {
                Id = Id<EnergyGeneration>.Parse($"solar-2025-{month.Key:D2}"),
                Entity = EntityOf("solar"),
                Plant = SolarPlant,
                Carrier = EnergyCarrier.Electricity,
                Technology = GenerationTechnology.Solar,
                Period = ParkBuilder.Month(month.Key),
                Quantity = Amount.Of(month.Sum(record => record.Quantity.Value), "MWh"),
                Exported = Amount.Of(
                    month.Where(record => record.Flow is null).Sum(record => record.Quantity.Value),
                    "MWh"
                ),
                MeteredMonthly = true,
                GridFactor = FactorReference.Parse(Own.GridOfProvince),
                Evidence = [DocumentOf("solar-ledger")],
            };
        }
    }

    private static IEnumerable<CategorySignificance> Significance()
    {
        yield return Category(
            GhgCategory.Transportation,
            true,
            "货运由外部车队承担，量大",
            "much freight by hired hauliers"
        );
        yield return Category(
            GhgCategory.ProductsUsed,
            true,
            "污水处理等服务由园区内外单位提供",
            "waste-water treatment and other services"
        );
        yield return Category(
            GhgCategory.UseOfProducts,
            false,
            "中间产品为主，用途不可追踪",
            "mostly intermediate goods, their use cannot be traced"
        );
        yield return Category(
            GhgCategory.Other,
            false,
            "筛查未见显著来源",
            "the screening found no significant source"
        );
    }

    private static CategorySignificance Category(GhgCategory category, bool significant, string zh, string en) =>
        new()
        {
            Category = category,
            Significant = significant,
            Criteria = new BilingualText(
                "量级、可影响程度、数据可得性、相关方关注",
                "magnitude, influence, availability of data, interest of others"
            ),
            Reason = new BilingualText(zh, en),
            AssessedOn = new(2025, 2, 28),
            Document = DocumentOf("significance-2025"),
        };

    private static ResourceUse Use(string id, string entity, RecoveryKind kind, string arising, string used) =>
        new()
        {
            Id = Id<ResourceUse>.Parse(id),
            Entity = EntityOf(entity),
            Kind = kind,
            Period = ParkBuilder.Year,
            Arising = Amount.Parse(arising),
            Used = Amount.Parse(used),
            Evidence = [DocumentOf("recovery-2025")],
        };

    private static ProductEnergyIntensity Product(
        string id,
        string entity,
        (string Zh, string En) name,
        string actual,
        string quota
    ) =>
        new()
        {
            Id = Id<ProductEnergyIntensity>.Parse(id),
            Entity = EntityOf(entity),
            Product = new BilingualText(name.Zh, name.En),
            Period = ParkBuilder.Year,
            Actual = Rate.Parse(actual),
            Level2 = Rate.Parse(quota),
            Quota = Own.MadeUp,
            Evidence = [DocumentOf("recovery-2025")],
        };

    private static Id<ParkEntity> EntityOf(string id) => Id<ParkEntity>.Parse(id);

    private static Id<DocumentedInformation> DocumentOf(string id) => Id<DocumentedInformation>.Parse(id);
}
