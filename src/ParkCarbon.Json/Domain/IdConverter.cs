using ParkCarbon.Domain;

namespace ParkCarbon.Json;

/// <summary>Reads and writes an identifier as text.</summary>
internal sealed class IdConverter<T>() : TextConverter<Id<T>>(new("标识符文本", "an identifier"), @"^\S(.{0,98}\S)?$")
{
    protected override Id<T> Parse(string text) => Id<T>.Parse(text);
}
