namespace ParkCarbon.Domain;

/// <summary>A text in Chinese, in English, or the same in both.</summary>
public sealed record BilingualText
{
    /// <summary>Creates a text that reads the same in both languages, such as a proper name.</summary>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public BilingualText(string text)
        : this(text, text) { }

    /// <summary>Creates a text from its two languages.</summary>
    /// <param name="zh">The Chinese text, not blank.</param>
    /// <param name="en">The English text, not blank.</param>
    /// <exception cref="ArgumentException">One of the texts is blank.</exception>
    public BilingualText(string zh, string en)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        Zh = zh;
        En = en;
    }

    /// <summary>The Chinese text.</summary>
    public string Zh { get; }

    /// <summary>The English text.</summary>
    public string En { get; }

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>Returns the text, or both texts where they differ.</summary>
    public override string ToString() => Zh == En ? Zh : $"{Zh} / {En}";
}
