using System.Text.Json.Serialization;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Json;

namespace ParkCarbon.Rules.Factors;

/// <summary>What factor sets and their neighbours look like in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(DomainConverters)]
)]
[JsonSerializable(typeof(FactorSet))]
[JsonSerializable(typeof(GwpSet))]
[JsonSerializable(typeof(EnergyEquivalentSet))]
[JsonSerializable(typeof(IReadOnlyList<AccountingSpecification>))]
[JsonSerializable(typeof(InstrumentRules))]
internal sealed partial class LibraryContext : JsonSerializerContext;
