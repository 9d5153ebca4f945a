namespace ParkCarbon.Json;

/// <summary>One text in Chinese and in English.</summary>
/// <param name="Zh">The Chinese wording.</param>
/// <param name="En">The English wording.</param>
public sealed record BilingualText(string Zh, string En)
{
    /// <summary>Creates a text that reads the same in both languages, such as an excerpt or a form.</summary>
    /// <param name="text">The wording.</param>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>Returns the wording in a language.</summary>
    /// <param name="language"><c>zh</c> (or <c>zh-CN</c> and the like) for Chinese; anything else gives English.</param>
    public string In(string language) =>
        language is not null && language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Zh : En;

    /// <summary>Returns the English wording.</summary>
    public override string ToString() => En;
}
