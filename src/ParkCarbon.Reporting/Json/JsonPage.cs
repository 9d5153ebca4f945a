using System.Buffers;
using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Json;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Json;

/// <summary>Writes one JSON document in the words of the domain: texts in two languages, masses, quantities, periods.</summary>
internal sealed class JsonPage
{
    public const string CarbonUnit = "t CO₂e";

    public static readonly IReadOnlyDictionary<string, string> NoDigests = ReadOnlyDictionary<string, string>.Empty;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // Chinese and CO₂ stay readable. The output is a file, never a piece of HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly DateIntervalConverter Periods = new();

    private readonly Utf8JsonWriter _writer;

    private JsonPage(Utf8JsonWriter writer) => _writer = writer;

    public static byte[] Write(Action<JsonPage> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            var page = new JsonPage(writer);
            writer.WriteStartObject();
            members(page);
            writer.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    public static string CamelCase(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public void Object(string name, Action members)
    {
        _writer.WriteStartObject(name);
        members();
        _writer.WriteEndObject();
    }

    public void Object<T>(string name, T? value, Action<T> members)
        where T : class
    {
        if (value is null)
        {
            _writer.WriteNull(name);
        }
        else
        {
            Object(name, () => members(value));
        }
    }

    public void Objects<T>(string name, IEnumerable<T> items, Action<T> members)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            _writer.WriteStartObject();
            members(item);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    public void Texts(string name, IEnumerable<string> items)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            _writer.WriteStringValue(item);
        }

        _writer.WriteEndArray();
    }

    /// <summary>A text, or null where there is none; ids, references and serials write themselves.</summary>
    public void Text(string name, object? value) => _writer.WriteString(name, value?.ToString());

    public void Text(string name, BilingualText? text) =>
        Object(
            name,
            text,
            value =>
            {
                _writer.WriteString("zh", value.Zh);
                _writer.WriteString("en", value.En);
            }
        );

    public void Word(string name, Enum? value) => _writer.WriteString(name, value is null ? null : CamelCase(value));

    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            _writer.WriteBoolean(name, flag);
        }
        else
        {
            _writer.WriteNull(name);
        }
    }

    public void Whole(string name, int value) => _writer.WriteNumber(name, value);

    /// <summary>A mass in <see cref="CarbonUnit"/>, with every digit.</summary>
    public void Carbon(string name, CarbonMass? mass) => Digits(name, mass?.ToExactString());

    /// <summary>A figure in a unit: every digit where they end, otherwise rounded to 10⁻¹⁸; null where there is none.</summary>
    public void Figure(string name, Figure? figure, FigureUnit unit) =>
        Digits(
            name,
            figure?.In(unit) is not { } value ? null
                : value.IsDecimal ? value.ToString()
                : value.ToFixedString(18)
        );

    /// <summary>A number in the unit beside it: every digit where they end, otherwise rounded to 10⁻¹⁸; null where there is none.</summary>
    public void Exact(string name, Rational? value) =>
        Digits(
            name,
            value is not { } number ? null
                : number.IsDecimal ? number.ToString()
                : number.ToFixedString(18)
        );

    /// <summary>The mass of a gas in tonnes, with every digit.</summary>
    public void Tonnes(string name, Quantity<Mass>? mass) => Digits(name, mass?.InExactly(Mass.Tonne).ToString());

    /// <summary>A quantity in the unit of its meters, with every digit.</summary>
    public void Amount(string name, Quantity? quantity, string? carrier)
    {
        if (quantity is not { } amount)
        {
            _writer.WriteNull(name);
            return;
        }

        var text = EnergyCarrier.Metered(carrier, amount);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        Object(
            name,
            () =>
            {
                Digits("value", text[..space]);
                _writer.WriteString("unit", text[(space + 1)..]);
            }
        );
    }

    /// <summary>A number whose digits are written as they are; null where there are none.</summary>
    public void Digits(string name, string? digits)
    {
        _writer.WritePropertyName(name);
        if (digits is null)
        {
            _writer.WriteNullValue();
        }
        else
        {
            _writer.WriteRawValue(digits);
        }
    }

    /// <summary>An exact ratio: its value, every digit or rounded to 10⁻¹⁸, and the ratio itself where digits do not end.</summary>
    public void Ratio(string name, Rational? ratio)
    {
        if (ratio is not { } value)
        {
            _writer.WriteNull(name);
            return;
        }

        Object(
            name,
            () =>
            {
                Exact("value", value);
                _writer.WriteString("exact", value.IsDecimal ? null : value.ToString());
            }
        );
    }

    /// <summary>A period, or null where there is none.</summary>
    public void PeriodOrNull(string name, DateInterval? period)
    {
        if (period is null)
        {
            _writer.WriteNull(name);
        }
        else
        {
            Period(name, period);
        }
    }

    /// <summary>A period as a dossier writes it: "2025", "2025-03", or its first and last day.</summary>
    public void Period(string name, DateInterval period)
    {
        _writer.WritePropertyName(name);
        Periods.Write(_writer, period, JsonSerializerOptions.Default);
    }
}
