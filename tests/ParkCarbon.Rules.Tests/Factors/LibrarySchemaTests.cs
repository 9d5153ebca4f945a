using System.Text.Json.Serialization.Metadata;
using ParkCarbon.Domain;
using ParkCarbon.Json;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

/// <summary>The schemas under <c>rules/schema</c> are written from the types.</summary>
/// <remarks>
/// After a change of the types write them anew: <c>PARKCARBON_UPDATE=1 dotnet run --project tests/ParkCarbon.Rules.Tests</c>.
/// </remarks>
public sealed class LibrarySchemaTests
{
    private static readonly XmlDocumentation Summaries = XmlDocumentation.Beside(typeof(Park).Assembly);

    [Theory]
    [InlineData("factor-set", "A set of emission factors")]
    [InlineData("gwp-set", "A set of global warming potentials")]
    [InlineData("energy-equivalent-set", "A set of standard coal equivalents")]
    [InlineData("specifications", "A list of accounting specifications")]
    [InlineData("instrument-rules", "Rules of green certificates")]
    public void Schema_OfEachKindOfDocument_IsTheOneThatTheTypesGive(string name, string title)
    {
        var schema = JsonSchemaWriter.Write(TypeOf(name), new() { Title = title, Describe = Summaries.Describe });
        GeneratedFile.AssertIsCommitted($"rules/schema/{name}.schema.json", schema);
    }

    private static JsonTypeInfo TypeOf(string name) =>
        name switch
        {
            "factor-set" => LibraryContext.Default.FactorSet,
            "gwp-set" => LibraryContext.Default.GwpSet,
            "energy-equivalent-set" => LibraryContext.Default.EnergyEquivalentSet,
            "instrument-rules" => LibraryContext.Default.InstrumentRules,
            _ => LibraryContext.Default.IReadOnlyListAccountingSpecification,
        };
}
