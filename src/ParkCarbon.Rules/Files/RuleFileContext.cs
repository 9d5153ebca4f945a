using System.Text.Json.Serialization;
using ParkCarbon.Json;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Files;

/// <summary>What rule files look like in JSON.</summary>
/// <remarks>RulesEngine's own members name themselves; what is ours, domain records among it, is written in camel case.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(DomainConverters)]
)]
[JsonSerializable(typeof(IReadOnlyList<NativeWorkflow<RequirementProperties>>))]
[JsonSerializable(typeof(IReadOnlyList<NativeWorkflow<MethodProperties>>))]
[JsonSerializable(typeof(PackManifest))]
[JsonSerializable(typeof(CatalogueDocument))]
internal sealed partial class RuleFileContext : JsonSerializerContext;
