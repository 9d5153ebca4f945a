using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>Writes a dossier as JSON.</summary>
/// <remarks>
/// Members stand in the order of their types, lists in the order given, unset members are left out; two spaces indent, line
/// feeds end lines, quantities read "1200.5 MWh". The same dossier gives the same bytes, and they read back equal.
/// </remarks>
public static class DossierWriter
{
    /// <summary>Writes a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The document in UTF-8, without byte order mark.</returns>
    public static byte[] Write(ParkDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return StrictJson.Write(dossier, DossierJson.Type);
    }

    /// <summary>Writes a dossier to a stream, which stays open.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="stream">The stream.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(ParkDossier dossier, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(dossier));
    }
}
