namespace ParkCarbon.Json;

/// <summary>Reads and writes a domain type through its own <c>Parse</c> and <see cref="object.ToString"/>.</summary>
internal sealed class ParsedConverter<T>(Func<string, T> parse, BilingualText form, params string[] examples)
    : TextConverter<T>(form, null, examples)
    where T : notnull
{
    protected override T Parse(string text) => parse(text);
}
