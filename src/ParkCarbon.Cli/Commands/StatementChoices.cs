using System.Text.Json;
using NodaTime;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Cli.Commands;

/// <summary>What a statement says that it was made with: method, period, and the choices that were not left to the method.</summary>
internal sealed record StatementChoices(
    AccountingMethod Method,
    DateInterval Period,
    LocalDate? AsOf,
    NeutralityChoice Choice,
    UncertaintyCorrelation Correlation
)
{
    /// <summary>Reads the choices of a statement.</summary>
    /// <param name="statement">A statement that was checked.</param>
    /// <exception cref="CommandFailure">It names a method that is not known here, or a choice that cannot be read.</exception>
    public static StatementChoices Of(ReadOnlyMemory<byte> statement)
    {
        try
        {
            using var document = JsonDocument.Parse(statement);
            var root = document.RootElement;
            var method = root.GetProperty("method").GetString()!;
            var found =
                MethodLibrary.Shipped.Find(method)
                ?? throw new CommandFailure(
                    $"$.method：没有方法“{method}”，无法由档案重新核算。",
                    $"$.method: there is no method '{method}' here, so the dossier cannot be accounted anew."
                );
            return new(
                found,
                PeriodOf(root.GetProperty("period")),
                root.GetProperty("asOf").GetString() is { } day ? OptionValues.Day("$.asOf", day) : null,
                new NeutralityChoice
                {
                    Method = method,
                    Readings = [.. Chosen(root, "readings").Select(Reading)],
                    Parameters = [.. Chosen(root, "parameters").Select(Parameter)],
                },
                OptionValues.Correlation(root.GetProperty("uncertainty").GetProperty("correlation").GetString())
            );
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new CommandFailure(
                $"声明中的方法、期间或选择无法读取：{exception.Message}",
                $"The method, the period or the choices of the statement cannot be read: {exception.Message}"
            );
        }
    }

    private static IEnumerable<JsonElement> Chosen(JsonElement root, string list) =>
        root.GetProperty(list).EnumerateArray().Where(item => !item.GetProperty("isDefault").GetBoolean());

    private static ReadingChoice Reading(JsonElement item) =>
        new()
        {
            Reading = item.GetProperty("id").GetString()!,
            Choice = item.GetProperty("choice").GetString()!,
            Reason = new BilingualText(Text(item, "zh"), Text(item, "en")),
        };

    private static ParameterChoice Parameter(JsonElement item) =>
        new()
        {
            Parameter = item.GetProperty("id").GetString()!,
            Reason = Texts(item.GetProperty("reason")),
            Source = SourceOf(item.GetProperty("source")),
            Value = item.GetProperty("unit").GetString() is { } unit and not "1"
                ? $"{item.GetProperty("value").GetRawText()} {unit}"
                : item.GetProperty("value").GetRawText(),
        };

    private static BilingualText? Texts(JsonElement text) =>
        text.ValueKind == JsonValueKind.Null
            ? null
            : new BilingualText(text.GetProperty("zh").GetString()!, text.GetProperty("en").GetString()!);

    private static Provenance? SourceOf(JsonElement source) =>
        source.ValueKind == JsonValueKind.Null
            ? null
            : new Provenance
            {
                Document = source.GetProperty("document").GetString()!,
                Publisher = source.GetProperty("publisher").GetString(),
                Year = source.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null,
                PublishedOn = source.GetProperty("publishedOn").GetString() is { } day
                    ? OptionValues.Day("source.publishedOn", day)
                    : null,
                Location = source.GetProperty("location").GetString(),
                Confidence = source.GetProperty("confidence").GetString(),
            };

    private static string Text(JsonElement item, string language) =>
        item.GetProperty("reason").GetProperty(language).GetString()!;

    private static DateInterval PeriodOf(JsonElement period) =>
        OptionValues.Period(
            period.ValueKind == JsonValueKind.String
                ? period.GetString()
                : $"{period.GetProperty("from").GetString()}..{period.GetProperty("to").GetString()}"
        )!;
}
