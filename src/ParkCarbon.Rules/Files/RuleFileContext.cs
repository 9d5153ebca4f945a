using System.Text.Json.Serialization;
using ParkCarbon.Json;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Files;

/// <summary>What rule files look like in JSON.</summary>
[JsonSourceGenerationOptions(
    // RulesEngine's own members name themselves as it wants them; everything of ours is as in a dossier.
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
