using System.Reflection;
using System.Text;
using ParkCarbon.Domain;

namespace ParkCarbon.Json.Tests.Domain;

public sealed class DomainConvertersTests
{
    private static readonly HashSet<Type> Plain =
    [
        typeof(string),
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(decimal),
    ];

    [Theory]
    [InlineData("amount", "1200.50 MWh")]
    [InlineData("amount", "3 万kWh")]
    [InlineData("rate", "0.5306 kgCO2/kWh")]
    [InlineData("rate", "389.31 GJ/万Nm³")]
    [InlineData("rational", "11/3")]
    [InlineData("mass", "12.5 t CO₂e")]
    [InlineData("temperature", "180 °C")]
    [InlineData("energy", "0.1296 GJ")]
    [InlineData("factor", "0.5306 t CO₂e/MWh")]
    [InlineData("text", "CO₂")]
    [InlineData("id", "park-1")]
    [InlineData("gas", "HFC134a")]
    [InlineData("reference", "cn-electricity:province-average/江苏@2023")]
    [InlineData("serials", "GEC-001..GEC-750")]
    [InlineData("code", "91350100M000100Y43")]
    [InlineData("category", "importedEnergy")]
    [InlineData("day", "2025-03-31")]
    [InlineData("month", "2025-03")]
    [InlineData("period", "2025")]
    public void Read_LeafAsText_WritesTheSameText(string name, string text)
    {
        var document = $"{{\n  \"{name}\": \"{text}\"\n}}\n";

        var read = Documents.Read(document, LeafContext.Default.LeafSample);

        Assert.True(read.IsSuccess, string.Join('\n', read.Problems));
        Assert.Equal(document, Encoding.UTF8.GetString(StrictJson.Write(read.Value, LeafContext.Default.LeafSample)));
    }

    [Fact]
    public void Read_AmountAsObject_IsTheAmountAsText() =>
        Assert.Equal(
            Documents.Read("""{"amount": "1200.50 MWh"}""", LeafContext.Default.LeafSample).Value,
            Documents.Read("""{"amount": {"unit": "MWh", "value": 1200.50}}""", LeafContext.Default.LeafSample).Value
        );

    [Fact]
    public void Read_TextInTwoLanguages_KeepsBoth()
    {
        const string document = """
            {
              "text": {
                "zh": "烟煤",
                "en": "bituminous coal"
              }
            }

            """;

        var read = Documents.Read(document, LeafContext.Default.LeafSample).Value;

        Assert.Equal(("烟煤", "bituminous coal"), (read.Text!.Zh, read.Text.En));
        Assert.Equal(document, Encoding.UTF8.GetString(StrictJson.Write(read, LeafContext.Default.LeafSample)));
    }

    [Theory]
    [InlineData("""{"amount": 12}""", JsonProblemCodes.WrongKind, "an amount such as")]
    [InlineData("""{"amount": "12 MVh"}""", JsonProblemCodes.InvalidValue, "did you mean 'MWh'")]
    [InlineData("""{"amount": {"value": 12}}""", JsonProblemCodes.MissingProperty, "lacks 'unit'")]
    [InlineData("""{"amount": {"value": 12, "units": "t"}}""", JsonProblemCodes.UnknownProperty, "'units'")]
    [InlineData("""{"amount": {"value": "12", "unit": "t"}}""", JsonProblemCodes.WrongKind, "without quotes")]
    [InlineData("""{"rate": "12 t"}""", JsonProblemCodes.InvalidValue, "one unit per another")]
    [InlineData("""{"text": " "}""", JsonProblemCodes.InvalidValue, "blank")]
    [InlineData("""{"text": {"zh": "烟煤"}}""", JsonProblemCodes.MissingProperty, "lacks 'en'")]
    [InlineData("""{"id": " x"}""", JsonProblemCodes.InvalidValue, "white space")]
    [InlineData("""{"gas": "CO 2!"}""", JsonProblemCodes.InvalidValue, "HFC134a")]
    [InlineData("""{"code": "91350100M000100Y44"}""", JsonProblemCodes.InvalidValue, "check character")]
    [InlineData("""{"category": 1}""", JsonProblemCodes.WrongKind, "")]
    [InlineData("""{"category": "1"}""", JsonProblemCodes.UnknownValue, "")]
    [InlineData("""{"category": "importedEnergie"}""", JsonProblemCodes.UnknownValue, "importedEnergy")]
    public void Read_SomethingElse_SaysWhatWasExpected(string document, string code, string words)
    {
        var problem = Assert.Single(Documents.Read(document, LeafContext.Default.LeafSample).Problems);

        Assert.Equal(code, problem.Code);
        Assert.Contains(words, problem.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void CanConvert_EveryTypeOfARecordedFact_IsPlainOrARecordOrALeaf()
    {
        var converters = new DomainConverters();
        var strangers = typeof(ParkDossier)
            .Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null && !converters.CanConvert(type))
            // What an account or a check works out is rendered by reports; dossiers hold what is recorded.
            .Where(type =>
                type.Namespace
                    is not (
                        "ParkCarbon.Domain.Carbon.Accounts"
                        or "ParkCarbon.Domain.Carbon.Uncertainties"
                        or "ParkCarbon.Domain.Integrity"
                    )
            )
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            .Where(property => property.SetMethod is not null)
            .Select(property => Unwrap(property.PropertyType))
            .Where(type => !Plain.Contains(type) && !converters.CanConvert(type) && !IsRecord(type))
            .Distinct();

        Assert.Empty(strangers);
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null && type.GetConstructors().Length > 0;

    private static Type Unwrap(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Unwrap(type.GetGenericArguments()[0])
            : type;
    }
}
