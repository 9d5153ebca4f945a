using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Factors;

/// <summary>The factor sets, warming potentials, coal equivalents, accounting specifications and rules of certificates that ParkCarbon ships.</summary>
/// <remarks>
/// <para>They are read once, on first use, from the documents under <c>rules/</c> that are embedded in this assembly.
/// Members are safe for use by several threads.</para>
/// <para>What is not in them is not known to ParkCarbon: a dossier or a host brings its own, with its source.</para>
/// </remarks>
public static class ShippedLibrary
{
    private const string Factors = "rules/factors/";
    private const string GwpPrefix = Factors + "gwp-";
    private const string EnergyDocument = Factors + "energy-equivalents.json";
    private const string SpecificationsDocument = "rules/specifications.json";
    private const string InstrumentsDocument = "rules/instruments/green-certificates.json";

    private static readonly Lazy<Contents> Read = new(ReadAll);

    /// <summary>The standard coal equivalents of energy carriers (折标准煤系数), as GB/T 2589 gives them.</summary>
    public static EnergyEquivalentSet EnergyEquivalents => Read.Value.Energy;

    /// <summary>The documents in ordinal order of their names, with their SHA-256.</summary>
    public static IReadOnlyList<LibraryDocument> Documents => Read.Value.Documents;

    /// <summary>Returns the library for an account; a host adds its own sets with <c>with</c>.</summary>
    public static AccountingLibrary Load() => Read.Value.Library;

    private static Contents ReadAll()
    {
        var documents = new List<LibraryDocument>();
        var names = typeof(ShippedLibrary)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Factors, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        var library = new AccountingLibrary
        {
            GwpSets = [.. names.Where(IsGwpSet).Select(name => Take(name, LibraryReader.ReadGwpSet))],
            FactorSets =
            [
                .. names
                    .Where(name => !IsGwpSet(name) && name != EnergyDocument)
                    .Select(name => Take(name, LibraryReader.ReadFactorSet)),
            ],
            Specifications = Take(SpecificationsDocument, LibraryReader.ReadSpecifications),
            Instruments = Take(InstrumentsDocument, LibraryReader.ReadInstrumentRules),
        };
        var energy = Take(EnergyDocument, LibraryReader.ReadEnergyEquivalents);
        return new(library, energy, [.. documents.OrderBy(document => document.Name, StringComparer.Ordinal)]);

        T Take<T>(string name, Func<ReadOnlyMemory<byte>, string, LibraryReading<T>> read)
            where T : class
        {
            var reading = read(Bytes(name), name);
            documents.Add(reading.Document);
            return reading.Value
                ?? throw new InvalidOperationException(
                    $"This build is broken: {string.Join(Environment.NewLine, reading.Problems)}"
                );
        }
    }

    private static bool IsGwpSet(string name) => name.StartsWith(GwpPrefix, StringComparison.Ordinal);

    private static byte[] Bytes(string name)
    {
        using var stream =
            typeof(ShippedLibrary).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"This build is broken: it does not contain {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed record Contents(
        AccountingLibrary Library,
        EnergyEquivalentSet Energy,
        IReadOnlyList<LibraryDocument> Documents
    );
}
