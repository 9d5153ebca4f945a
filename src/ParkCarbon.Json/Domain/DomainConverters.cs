using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Json;

/// <summary>How the leaf types of the domain look in JSON: quantities, ids, codes, dates, texts, enums.</summary>
/// <remarks>
/// <para>It stands for one converter per type, so that a source-generated context names it once:
/// <c>Converters = [typeof(DomainConverters)]</c>.</para>
/// <para>Enums of the domain are words in camel case (<c>"importedEnergy"</c>), never numbers.</para>
/// </remarks>
public sealed class DomainConverters : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, JsonConverter> Leaves = All().ToFrozenDictionary(leaf => leaf.Type!);

    private static readonly JsonStringEnumConverter Enums = new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    /// <summary>The types that are written as one value each, enums, ids and quantities of one dimension apart.</summary>
    public static IReadOnlyList<Type> Types { get; } = Leaves.Keys;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Leaves.ContainsKey(typeToConvert)
            || GenericLeaf(typeToConvert) is not null
            || IsDomainEnum(typeToConvert);
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Leaves.GetValueOrDefault(typeToConvert)
            ?? (
                GenericLeaf(typeToConvert) is { } leaf
                    ? (JsonConverter?)
                        Activator.CreateInstance(leaf.MakeGenericType(typeToConvert.GetGenericArguments()))
                    : Enums.CreateConverter(typeToConvert, options)
            );
    }

    private static Type? GenericLeaf(Type type) =>
        !type.IsGenericType ? null
        : type.GetGenericTypeDefinition() == typeof(Id<>) ? typeof(IdConverter<>)
        : type.GetGenericTypeDefinition() == typeof(Quantity<>) ? typeof(QuantityConverter<>)
        : type.GetGenericTypeDefinition() == typeof(EmissionFactor<>) ? typeof(EmissionFactorConverter<>)
        : null;

    private static bool IsDomainEnum(Type type) =>
        type.IsEnum
        && type.Assembly.GetName().Name is { } name
        && name.StartsWith("ParkCarbon.", StringComparison.Ordinal);

    private static JsonConverter[] All() =>
        [
            new LocalDateConverter(),
            new YearMonthConverter(),
            new DateIntervalConverter(),
            new PeriodConverter(),
            new AmountConverter(),
            new BilingualTextConverter(),
            new ParsedConverter<Rate>(
                Rate.Parse,
                new("形如 \"0.5306 kgCO2/kWh\" 的比率", "a rate such as \"0.5306 kgCO2/kWh\""),
                "0.5306 kgCO2/kWh",
                "26.7 GJ/t"
            ),
            new ParsedConverter<Rational>(
                Rational.Parse,
                new("形如 \"0.5306\" 或 \"11/3\" 的精确数", "an exact number such as \"0.5306\" or \"11/3\""),
                "0.5306",
                "11/3"
            ),
            new ParsedConverter<CarbonMass>(
                CarbonMass.Parse,
                new("形如 \"12.5 t CO₂e\" 的二氧化碳当量", "a mass of CO₂e such as \"12.5 t CO₂e\""),
                "12.5 t CO₂e"
            ),
            new ParsedConverter<Temperature>(
                Temperature.Parse,
                new("形如 \"180 °C\" 的温度", "a temperature such as \"180 °C\""),
                "180 °C",
                "453.15 K"
            ),
            new ParsedConverter<GreenhouseGas>(
                GreenhouseGas.Parse,
                new("形如 \"CO2\" 的气体代码", "the code of a gas such as \"CO2\""),
                "CO2",
                "HFC134a",
                "R-410A"
            ),
            new ParsedConverter<FactorReference>(
                FactorReference.Parse,
                new(
                    "形如 \"cn-electricity:national-average@2023\" 的因子引用，或本档案自有因子的 id",
                    "a reference such as \"cn-electricity:national-average@2023\", or the id of a factor of the dossier"
                ),
                "cn-electricity:national-average@2023",
                "own-boiler-coal"
            ),
            new ParsedConverter<SerialRange>(
                SerialRange.Parse,
                new("形如 \"GEC-000001..GEC-000750\" 的编号", "serials such as \"GEC-000001..GEC-000750\""),
                "GEC-2025-000001",
                "GEC-2025-000001..GEC-2025-000750"
            ),
            new ParsedConverter<UnifiedSocialCreditCode>(
                UnifiedSocialCreditCode.Parse,
                new("18 位统一社会信用代码", "a unified social credit code of 18 characters")
            ),
        ];
}
