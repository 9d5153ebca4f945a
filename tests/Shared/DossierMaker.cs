using System.Collections;
using System.Globalization;
using System.Reflection;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon;

/// <summary>Makes dossiers of every shape that the types allow: each member set or unset, each list empty or not.</summary>
/// <remarks>It walks the types, so that a member that is added tomorrow is made and tested too. One seed gives one dossier.</remarks>
internal sealed class DossierMaker(int seed)
{
    private static readonly string[] Texts =
    [
        "a",
        "烟煤",
        "Grid \"power\"",
        "CO₂ \\ 50 %",
        "line\nbreak",
        "=1+1",
        "<b>",
        "a\u2028b",
        "😀",
        "x y",
        "É",
    ];
    private static readonly string[] Units =
    [
        "kWh",
        "MWh",
        "万kWh",
        "t",
        "万吨",
        "m³",
        "GJ",
        "tce",
        "CNY",
        "1",
        "t·km",
        "m²",
    ];
    private static readonly string[] Rates =
    [
        "0.5306 kgCO2/kWh",
        "2.10 t/t",
        "26.7 GJ/t",
        "0.0261 tC/GJ",
        "0.83 kg/L",
        "8.5 L/100 km",
        "4.1868 kJ/(kg·K)",
        "0 g/m³",
    ];
    private static readonly NullabilityInfoContext Nullability = new();

    private ulong _state = (ulong)seed;

    public ParkDossier Make() => (ParkDossier)Make(typeof(ParkDossier));

    private object Make(Type type) =>
        type == typeof(string) ? Pick(Texts)
        : type == typeof(bool) ? Next(2) == 0
        : type == typeof(int) ? 1990 + Next(60)
        : type == typeof(decimal) ? (1 + Next(1000)) / (Next(2) == 0 ? 1000m : 4000m)
        : type == typeof(LocalDate) ? Day()
        : type == typeof(YearMonth) ? Day().ToYearMonth()
        : type == typeof(DateInterval) ? Period()
        : type == typeof(NodaTime.Period) ? Interval()
        : type == typeof(BilingualText)
            ? (Next(2) == 0 ? new BilingualText(Pick(Texts)) : new(Pick(Texts), Pick(Texts)))
        : type == typeof(Amount) ? Amount.Of((Next(2_000_001) - 1_000_000) / 1000m, Pick(Units))
        : type == typeof(Rate) ? Rate.Parse(Pick(Rates))
        : type == typeof(Temperature) ? Temperature.FromCelsius(Next(3000) / 10m)
        : type == typeof(GreenhouseGas)
            ? GreenhouseGas.Parse(Pick(["CO2", "CH4", "N2O", "R-410A", "HFC-134a", "CO2e", "CH4-fossil"]))
        : type == typeof(FactorReference)
            ? FactorReference.Parse(Pick(["own", "set:item", "cn:grid-average/华东@2023", "a:b@c@2020"]))
        : type == typeof(SerialRange) ? Serials()
        : type == typeof(UnifiedSocialCreditCode) ? Code()
        : type.IsEnum ? type.GetEnumValues().GetValue(Next(type.GetEnumValues().Length))!
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)
            ? type.GetMethod("Parse")!.Invoke(null, ["id-" + Next(5).ToString(CultureInfo.InvariantCulture)])!
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? List(type.GetGenericArguments()[0])
        : Record(type);

    private object Record(Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var member in type.GetProperties().Where(member => member.SetMethod is not null))
        {
            var isUnset = Nullability.Create(member).WriteState == NullabilityState.Nullable && Next(3) == 0;
            // The types refuse what cannot be, such as kWh of allowances: another value is made until one is taken.
            for (var tries = 0; !isUnset && tries < 300; tries++)
            {
                try
                {
                    member.SetValue(
                        record,
                        Make(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)
                    );
                    break;
                }
                catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException) { }
            }
        }

        return record;
    }

    private IList List(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var count = Next(4); count > 0; count--)
        {
            list.Add(Make(item));
        }

        return list;
    }

    private LocalDate Day() => new LocalDate(2020, 1, 1).PlusDays(Next(3000));

    private DateInterval Period()
    {
        var start = Day();
        return Next(3) switch
        {
            0 => start.ToYearMonth().ToDateInterval(),
            1 => new(new(start.Year, 1, 1), new(start.Year, 12, 31)),
            _ => new(start, start.PlusDays(Next(500))),
        };
    }

    private NodaTime.Period Interval() =>
        Next(3) switch
        {
            0 => NodaTime.Period.FromYears(1 + Next(3)),
            1 => NodaTime.Period.FromMonths(1 + Next(24)),
            _ => NodaTime.Period.FromDays(1 + Next(400)),
        };

    private SerialRange Serials()
    {
        var first = Next(1000);
        return SerialRange.Parse(
            string.Create(CultureInfo.InvariantCulture, $"GEC-{first:D6}..GEC-{first + Next(500):D6}")
        );
    }

    private UnifiedSocialCreditCode Code()
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"9132{Next(1_000_000):D6}MA{Next(100_000):D5}");
        return UnifiedSocialCreditCode.Parse(first + UnifiedSocialCreditCode.CheckCharacterOf(first));
    }

    private string Pick(string[] texts) => texts[Next(texts.Length)];

    // SplitMix64: the same seed makes the same dossier everywhere.
    private int Next(int count)
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)count);
        }
    }
}
