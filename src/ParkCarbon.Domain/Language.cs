namespace ParkCarbon.Domain;

/// <summary>The language of a text for people.</summary>
public enum Language
{
    /// <summary>Chinese (中文).</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
