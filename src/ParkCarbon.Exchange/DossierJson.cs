using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>The dossier as JSON: what reader, writer and schema share.</summary>
internal static class DossierJson
{
    public static JsonTypeInfo<ParkDossier> Type { get; } = Create();

    private static JsonTypeInfo<ParkDossier> Create()
    {
        var options = new JsonSerializerOptions(DossierJsonContext.Default.Options)
        {
            TypeInfoResolver = DossierJsonContext
                .Default.WithAddedModifier(DerivedProperties.LeaveOut)
                .WithAddedModifier(LeaveOutWhatIsUnset),
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<ParkDossier>)options.GetTypeInfo(typeof(ParkDossier));
    }

    /// <summary>Makes the writer leave out an optional member that is as in a fresh object: unset, or its default.</summary>
    /// <remarks>A section that is recorded and empty is written; only where the fresh object has an empty list is one left out.</remarks>
    private static void LeaveOutWhatIsUnset(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.GetConstructor(System.Type.EmptyTypes) is not { } create)
        {
            return;
        }

        var fresh = create.Invoke(null);
        foreach (var member in info.Properties)
        {
            // A derived property has no setter; on a fresh object it could not even be read.
            if (member is { IsRequired: false, Get: { } get, Set: not null })
            {
                var unset = get(fresh);
                member.ShouldSerialize = (_, value) => !Equals(value, unset);
            }
        }
    }
}
