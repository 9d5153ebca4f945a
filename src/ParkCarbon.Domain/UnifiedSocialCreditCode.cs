using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ParkCarbon.Domain;

/// <summary>The eighteen characters that identify an organisation in China (统一社会信用代码, GB 32100-2015).</summary>
/// <remarks>
/// The last character checks the seventeen before it: with the weights 3ⁱ mod 31 the sum of the characters' values and
/// the check value is a multiple of 31. The letters I, O, S, V and Z do not occur.
/// </remarks>
public sealed record UnifiedSocialCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    private readonly string _text;

    private UnifiedSocialCreditCode(string text) => _text = text;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The eighteen characters, letters in upper case.</param>
    /// <exception cref="FormatException">The text is not a code; the message says which character is wrong.</exception>
    public static UnifiedSocialCreditCode Parse(string text) =>
        Fault(text) is { } fault ? throw new FormatException(fault) : new UnifiedSocialCreditCode(text);

    /// <summary>Reads a code, answering whether the text was one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code; null where the answer is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code)
    {
        code = Fault(text) is null ? new UnifiedSocialCreditCode(text!) : null;
        return code is not null;
    }

    /// <summary>Returns the check character that belongs to seventeen characters.</summary>
    /// <param name="first">The first seventeen characters of a code.</param>
    /// <exception cref="ArgumentException">There are not seventeen characters of the code's alphabet.</exception>
    public static char CheckCharacterOf(string first)
    {
        ArgumentNullException.ThrowIfNull(first);
        if (first.Length != Length - 1 || first.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"'{first}' is not seventeen characters of {Alphabet}.", nameof(first));
        }

        return CheckOf(first);
    }

    /// <summary>Returns the eighteen characters.</summary>
    public override string ToString() => _text;

    private static string? Fault(string? text)
    {
        if (text is null || text.Length != Length)
        {
            return $"'{text}' has {text?.Length ?? 0} characters; a unified social credit code (GB 32100) has {Length}.";
        }

        var strange = text.AsSpan().IndexOfAnyExcept(Characters);
        if (strange >= 0)
        {
            return $"'{text}' has '{text[strange]}' at position {strange + 1}; a unified social credit code (GB 32100) uses "
                + "digits and upper-case letters without I, O, S, V and Z.";
        }

        var check = CheckOf(text.AsSpan(0, Length - 1));
        return check == text[^1]
            ? null
            : $"'{text}' ends in '{text[^1]}', but its first seventeen characters ask for the check character '{check}' "
                + "(GB 32100). A character was mistyped.";
    }

    private static char CheckOf(ReadOnlySpan<char> first)
    {
        var sum = 0;
        var weight = 1;
        foreach (var character in first)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
