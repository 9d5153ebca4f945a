using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>What a type looks like in JSON: the part of <see cref="JsonTypeInfo"/> that checking needs, looked up once.</summary>
internal sealed class TypeShape
{
    private static readonly ConditionalWeakTable<JsonTypeInfo, TypeShape> Known = [];

    private readonly JsonTypeInfo? _info;
    private readonly LeafReader? _reader;
    private readonly Lazy<TypeShape> _element;
    private readonly Lazy<LeafShape> _leaf;

    private TypeShape(Type type, JsonSerializerOptions options, JsonTypeInfo? info, JsonConverter? converter)
    {
        Type = type;
        _info = converter is null ? info : null;
        Converter = converter ?? info?.Converter;
        _reader = converter is null ? null : LeafReader.Of(type, converter, options);
        Kind =
            _info is null ? JsonTypeInfoKind.None
            : IsNullable(_info) ? JsonTypeInfoKind.None
            : _info.Kind;
        _leaf = new(() => LeafShape.Of(type, Converter, info, options));
        _element = new(() =>
            _info?.ElementType is { } element ? Of(element, options) : Opaque(typeof(object), options)
        );
        Members = Kind == JsonTypeInfoKind.Object ? MembersOf(_info!) : [];
        Names = [.. Members.Values.Where(m => !m.IsReadOnly).Select(m => m.Name)];
        Defaults = Kind == JsonTypeInfoKind.Object ? LostDefaults.Of(_info!, Members.Values) : [];
        Required = [.. Members.Values.Where(m => m.IsRequired || (m.WouldBeNull && !Defaults.ContainsKey(m)))];
        foreach (var member in Required.Concat(Defaults.Keys))
        {
            Places.Add(member, Places.Count);
        }

        HasExtensionData = Kind == JsonTypeInfoKind.Object && _info!.Properties.Any(p => p.IsExtensionData);
        Variants = Kind == JsonTypeInfoKind.Object && _info!.PolymorphismOptions is { } variants ? variants : null;
    }

    public Type Type { get; }

    public JsonTypeInfoKind Kind { get; }

    public JsonConverter? Converter { get; }

    public JsonTypeInfo? Info => _info;

    public Dictionary<string, MemberShape> Members { get; }

    public string[] Names { get; }

    public MemberShape[] Required { get; }

    /// <summary>The properties whose absence matters, numbered: the required ones first.</summary>
    public Dictionary<MemberShape, int> Places { get; } = [];

    /// <summary>What absent properties with an initializer are, as <c>"name":value</c>.</summary>
    public Dictionary<MemberShape, byte[]> Defaults { get; }

    public bool HasExtensionData { get; }

    /// <summary>The derived types that an object says it is by a property, or null.</summary>
    public JsonPolymorphismOptions? Variants { get; }

    public bool AllowsOutOfOrderMetadata => _info?.Options.AllowOutOfOrderMetadataProperties == true;

    /// <summary>What the items of an array or the values of a dictionary look like.</summary>
    public TypeShape Element => _element.Value;

    /// <summary>Whether items may be null. Nullability of reference types inside collections is not known at run time: they may not.</summary>
    public bool AllowsNullElements =>
        _info?.ElementType is { } element && Nullable.GetUnderlyingType(element) is not null;

    public LeafShape Leaf => _leaf.Value;

    /// <summary>The type of a dictionary's keys, if it is more than text.</summary>
    public TypeShape? Key =>
        _info is { Kind: JsonTypeInfoKind.Dictionary, KeyType: { } key } && key != typeof(string)
            ? Of(key, _info.Options)
            : null;

    public static TypeShape Of(JsonTypeInfo info)
    {
        if (IsNullable(info))
        {
            return Of(Nullable.GetUnderlyingType(info.Type)!, info.Options);
        }

        info.MakeReadOnly();
        return Known.GetValue(info, static i => new(i.Type, i.Options, i, null));
    }

    public static TypeShape Of(JsonPropertyInfo property)
    {
        if (property.CustomConverter is not { } converter)
        {
            return Of(property.PropertyType, property.Options);
        }

        var type =
            Nullable.GetUnderlyingType(property.PropertyType) is { } inner && converter.CanConvert(inner)
                ? inner
                : property.PropertyType;
        if (converter is JsonConverterFactory factory)
        {
            converter = factory.CreateConverter(type, property.Options) ?? converter;
        }

        // The framework's own converters read what the type's metadata describes.
        return converter.GetType().Assembly == typeof(JsonSerializer).Assembly
            ? Of(property.PropertyType, property.Options)
            : new(type, property.Options, null, converter);
    }

    /// <summary>Makes a value of a slice of the document, as the serializer would.</summary>
    public object? Construct(ref Utf8JsonReader reader) =>
        _reader is not null ? _reader.Read(ref reader)
        : _info is not null ? JsonSerializer.Deserialize(ref reader, _info)
        : null;

    public TypeShape? Variant(Type derived) => _info is null ? null : Of(derived, _info.Options);

    private static TypeShape Of(Type type, JsonSerializerOptions options) =>
        options.TryGetTypeInfo(type, out var info) ? Of(info)
        : Nullable.GetUnderlyingType(type) is { } inner ? Of(inner, options)
        : Opaque(type, options);

    // A type without metadata is read by whatever reads its owner; nothing is known about it here.
    private static TypeShape Opaque(Type type, JsonSerializerOptions options) => new(type, options, null, null);

    private static bool IsNullable(JsonTypeInfo info) =>
        Nullable.GetUnderlyingType(info.Type) is not null
        && info.Converter.GetType().Assembly == typeof(JsonSerializer).Assembly;

    private static Dictionary<string, MemberShape> MembersOf(JsonTypeInfo info)
    {
        var members = new Dictionary<string, MemberShape>(StringComparer.Ordinal);
        foreach (var property in info.Properties)
        {
            if (
                !property.IsExtensionData
                && (property.Get is not null || property.Set is not null || property.AssociatedParameter is not null)
            )
            {
                members[property.Name] = new(property);
            }
        }

        return members;
    }
}
