using System.Globalization;
using ParkCarbon.Domain;

namespace ParkCarbon.ExampleMaker;

/// <summary>Makes credit codes that are well formed and belong to nobody.</summary>
/// <remarks>
/// The division 990000 does not exist, and every body begins with "QLDEM0"; the check characters of GB 11714 and GB 32100
/// are right, so that the codes pass any validation of form.
/// </remarks>
internal static class CreditCodes
{
    private const string Division = "990000";
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The code of the entity with a number.</summary>
    /// <param name="number">The number, 1 to 99.</param>
    /// <param name="category">The two characters for registry and kind: "11" an organ of the state, "91" an enterprise …</param>
    public static UnifiedSocialCreditCode Of(int number, string category)
    {
        var body = "QLDEM0" + number.ToString("D2", CultureInfo.InvariantCulture);
        var first = category + Division + body + BodyCheck(body);
        return UnifiedSocialCreditCode.Parse(first + UnifiedSocialCreditCode.CheckCharacterOf(first));
    }

    private static char BodyCheck(string body)
    {
        var sum = body.Select((character, i) => Alphabet.IndexOf(character, StringComparison.Ordinal) * Weights[i])
            .Sum();
        return (11 - (sum % 11)) switch
        {
            11 => '0',
            10 => 'X',
            var digit => (char)('0' + digit),
        };
    }
}
