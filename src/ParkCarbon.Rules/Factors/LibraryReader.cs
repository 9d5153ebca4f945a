using System.Security.Cryptography;
using System.Text.Json.Serialization.Metadata;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Json;

namespace ParkCarbon.Rules.Factors;

/// <summary>Reads factor sets and their neighbours from JSON: whole, or not at all with every problem located.</summary>
/// <remarks>The shipped documents and a host's own go through the same reading and the same checks.</remarks>
public static class LibraryReader
{
    /// <summary>Reads a set of emission factors.</summary>
    /// <param name="utf8">The document; do not change it later.</param>
    /// <param name="name">The name of the document for messages, usually a file name.</param>
    public static LibraryReading<FactorSet> ReadFactorSet(ReadOnlyMemory<byte> utf8, string name) =>
        Read(utf8, name, LibraryContext.Default.FactorSet, set => set.Id.ToString(), FactorSetCheck.Of);

    /// <summary>Reads a set of global warming potentials.</summary>
    /// <inheritdoc cref="ReadFactorSet"/>
    public static LibraryReading<GwpSet> ReadGwpSet(ReadOnlyMemory<byte> utf8, string name) =>
        Read(
            utf8,
            name,
            LibraryContext.Default.GwpSet,
            set => set.Id.ToString(),
            (set, locator) =>
                RepeatCheck.Of(locator, "$.values", "gas", set.Values.Select(value => value.Gas.ToString()))
        );

    /// <summary>Reads a set of standard coal equivalents.</summary>
    /// <inheritdoc cref="ReadFactorSet"/>
    public static LibraryReading<EnergyEquivalentSet> ReadEnergyEquivalents(ReadOnlyMemory<byte> utf8, string name) =>
        Read(
            utf8,
            name,
            LibraryContext.Default.EnergyEquivalentSet,
            set => set.Id.ToString(),
            (set, locator) => RepeatCheck.Of(locator, "$.items", "id", set.Items.Select(item => item.Id.ToString()))
        );

    /// <summary>Reads a list of accounting specifications.</summary>
    /// <inheritdoc cref="ReadFactorSet"/>
    public static LibraryReading<IReadOnlyList<AccountingSpecification>> ReadSpecifications(
        ReadOnlyMemory<byte> utf8,
        string name
    ) =>
        Read(
            utf8,
            name,
            LibraryContext.Default.IReadOnlyListAccountingSpecification,
            _ => null,
            (list, locator) => RepeatCheck.Of(locator, "$", "id", list.Select(item => item.Id.ToString()))
        );

    /// <summary>Reads rules of green certificates.</summary>
    /// <inheritdoc cref="ReadFactorSet"/>
    public static LibraryReading<InstrumentRules> ReadInstrumentRules(ReadOnlyMemory<byte> utf8, string name) =>
        Read(utf8, name, LibraryContext.Default.InstrumentRules, rules => rules.Id.ToString(), (_, _) => []);

    private static LibraryReading<T> Read<T>(
        ReadOnlyMemory<byte> utf8,
        string name,
        JsonTypeInfo<T> type,
        Func<T, string?> idOf,
        Func<T, JsonLocator, IEnumerable<JsonProblem>> check
    )
        where T : class
    {
        var document = new LibraryDocument(name, Convert.ToHexStringLower(SHA256.HashData(utf8.Span)));
        var read = StrictJson.Read(utf8, name, type);
        if (!read.IsSuccess)
        {
            return new(document, null, read.Problems);
        }

        var problems = check(read.Value, read.Locator).OrderBy(p => p.Line).ThenBy(p => p.Column).ToList();
        return new(document with { SetId = idOf(read.Value) }, problems.Count == 0 ? read.Value : null, problems);
    }
}
