using System.Text.Json.Serialization;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Json.Tests.Domain;

/// <summary>One of each leaf type of the domain, all of which may be left out.</summary>
public sealed record LeafSample
{
    public Amount? Amount { get; init; }
    public Rate? Rate { get; init; }
    public Rational? Rational { get; init; }
    public CarbonMass? Mass { get; init; }
    public Temperature? Temperature { get; init; }
    public Quantity<Energy>? Energy { get; init; }
    public EmissionFactor<Energy>? Factor { get; init; }
    public BilingualText? Text { get; init; }
    public Id<Park>? Id { get; init; }
    public GreenhouseGas? Gas { get; init; }
    public FactorReference? Reference { get; init; }
    public SerialRange? Serials { get; init; }
    public UnifiedSocialCreditCode? Code { get; init; }
    public GhgCategory? Category { get; init; }
    public LocalDate? Day { get; init; }
    public YearMonth? Month { get; init; }
    public DateInterval? Period { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(DomainConverters)]
)]
[JsonSerializable(typeof(LeafSample))]
internal sealed partial class LeafContext : JsonSerializerContext;
