using System.Text.Json.Serialization;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Packs;

/// <summary>A document that the standard refers to (规范性引用文件, clause 2), and what ParkCarbon uses it for.</summary>
public sealed record NormativeReference
{
    /// <summary>The number, with the year of the edition where the reference is dated, such as "ISO 14064-1:2018".</summary>
    [JsonPropertyName("number")]
    public required string Number { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public required BilingualText Title { get; init; }

    /// <summary>What ParkCarbon uses it for, or that it is only cited.</summary>
    [JsonPropertyName("use")]
    public required BilingualText Use { get; init; }

    /// <summary>Whether only the edition named applies (注日期); otherwise the latest one does.</summary>
    [JsonPropertyName("dated")]
    public required bool Dated { get; init; }
}
