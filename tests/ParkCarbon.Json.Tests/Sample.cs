using System.Text.Json.Serialization;
using NodaTime;

namespace ParkCarbon.Json.Tests;

/// <summary>A small document type with one of everything the reader has to know.</summary>
public sealed record SampleDossier
{
    public required string Name { get; init; }
    public SampleScope Scope { get; init; }
    public LocalDate? DueOn { get; init; }
    public DateInterval? Period { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<SampleActivity>? Activities { get; init; }
    public IReadOnlyDictionary<YearMonth, decimal>? Monthly { get; init; }
    public SampleSpan? Span { get; init; }
    public int? Count { get; init; }
    public double? Ratio { get; init; }
    public bool Confirmed { get; init; } = true;
    public SampleDossier? Parent { get; init; }
}

public sealed record SampleActivity
{
    public required string Id { get; init; }
    public required decimal Quantity { get; init; }
    public string Unit { get; init; } = "kWh";
    public SampleCode? Code { get; init; }
}

/// <summary>Refuses in its constructor what cannot be.</summary>
public sealed record SampleSpan
{
    public SampleSpan(int from, int to, string? label = null)
    {
        if (to < from)
        {
            throw new ArgumentException($"The span ends at {to}, before it starts at {from}.", nameof(to));
        }

        (From, To, Label) = (from, to, label);
    }

    public int From { get; }
    public int To { get; }
    public string? Label { get; }

    [JsonIgnore]
    public int Length => To - From;
}

public enum SampleScope
{
    Direct,
    Energy,
    ValueChain,
}

public readonly record struct SampleCode(string Text)
{
    public static SampleCode Parse(string text) =>
        text.Length == 3 ? new(text) : throw new FormatException($"'{text}' is not a code; write three letters.");

    public override string ToString() => Text;
}

public sealed class SampleCodeConverter()
    : TextConverter<SampleCode>(new("三个字母的代码", "a code of three letters"), "^.{3}$", "abc")
{
    protected override SampleCode Parse(string text) => SampleCode.Parse(text);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    Converters = [
        typeof(LocalDateConverter),
        typeof(YearMonthConverter),
        typeof(DateIntervalConverter),
        typeof(SampleCodeConverter),
        typeof(CamelScopeConverter),
    ]
)]
[JsonSerializable(typeof(SampleDossier))]
[JsonSerializable(typeof(List<SampleActivity>))]
[JsonSerializable(typeof(List<int>))]
[JsonSerializable(typeof(Strictest))]
[JsonSerializable(typeof(Initialized))]
[JsonSerializable(typeof(WouldBeNull))]
[JsonSerializable(typeof(WithDerived))]
[JsonSerializable(typeof(PropertyConverted))]
[JsonSerializable(typeof(ListOfShapes))]
public sealed partial class SampleContext : JsonSerializerContext;

public sealed class CamelScopeConverter()
    : JsonStringEnumConverter<SampleScope>(System.Text.Json.JsonNamingPolicy.CamelCase);

/// <summary>Refuses unknown members by itself too.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Strictest
{
    public int A { get; init; }
    public int B { get; init; }
}

/// <summary>Has a converter of its own on a property.</summary>
public sealed record PropertyConverted
{
    [JsonConverter(typeof(SampleCodeConverter))]
    public SampleCode Code { get; init; }

    [JsonConverter(typeof(SampleCodeConverter))]
    public SampleCode? Other { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AShape.Circle), "circle")]
[JsonDerivedType(typeof(AShape.Square), "square")]
public abstract record AShape
{
    public sealed record Circle(int Radius) : AShape;

    public sealed record Square(int Side, string Colour) : AShape;
}

public sealed record ListOfShapes
{
    public required IReadOnlyList<AShape> Shapes { get; init; }
}

/// <summary>Has nothing but initializers.</summary>
public sealed record Initialized
{
    public int Number { get; init; } = 3;
    public string Text { get; init; } = "a \"b\" 二氧化碳";
    public IReadOnlyList<string> Names { get; init; } = [];
    public LocalDate? Day { get; init; } = new(2025, 1, 1);
}

/// <summary>Has no value for a property that is not null.</summary>
public sealed record WouldBeNull
{
    public string Text { get; init; } = null!;
}

/// <summary>Works one property out from the others.</summary>
public sealed record WithDerived
{
    public WithDerived(int a, int b) => (A, B) = (a, b);

    public int A { get; }
    public int B { get; }
    public int C { get; init; }
    public int Sum => A + B + C;
}
