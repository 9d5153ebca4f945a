using System.Text.Json.Serialization;
using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>What the records of a dossier look like in JSON, generated when the library is built.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters = [typeof(DomainConverters)]
)]
[JsonSerializable(typeof(ParkDossier))]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
