using ParkCarbon.Domain.Carbon;
using Xunit;

namespace ParkCarbon.Domain.Tests;

public sealed class RootTests
{
    // The value of each of the first seventeen characters, times 3ⁱ mod 31; 31 less the sum mod 31 is the last.
    [Theory]
    [InlineData("91350100M000100Y4", '3')] // printed as an example in GB 32100-2015
    [InlineData("00000000000000000", '0')]
    [InlineData("10000000000000000", 'Y')] // 1 × 1 → 30
    [InlineData("01000000000000000", 'W')] // 1 × 3 → 28
    [InlineData("Y0000000000000000", '1')] // 30 × 1 → 1
    public void CreditCode_CheckCharacter_IsThatOfTheStandard(string first, char check)
    {
        Assert.Equal(check, UnifiedSocialCreditCode.CheckCharacterOf(first));
        Assert.Equal(first + check, UnifiedSocialCreditCode.Parse(first + check).ToString());
    }

    [Theory]
    [InlineData("91350100M000100Y4", "has 17 characters; a unified social credit code (GB 32100) has 18")]
    [InlineData(
        "91350100M000100Y44",
        "ends in '4', but its first seventeen characters ask for the check character '3'"
    )]
    [InlineData("91350100m000100Y43", "has 'm' at position 9")]
    [InlineData("9135010OM000100Y43", "has 'O' at position 8")]
    [InlineData("", "has 0 characters")]
    public void CreditCode_Parse_AnythingElse_SaysWhichCharacterIsWrong(string text, string why)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out var code));
        Assert.Null(code);
        Assert.Contains(
            why,
            Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void CreditCode_AnyOneCharacterMistyped_IsNoticed()
    {
        const string Code = "91350100M000100Y43";
        const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var mistyped =
            from position in Enumerable.Range(0, Code.Length)
            from character in Alphabet
            where character != Code[position]
            select Code[..position] + character + Code[(position + 1)..];

        Assert.DoesNotContain(mistyped, text => UnifiedSocialCreditCode.TryParse(text, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("91350100M000100Y43")]
    [InlineData("91350100M000100YI")]
    public void CreditCode_CheckCharacterOfSomethingElse_Throws(string first) =>
        Assert.Throws<ArgumentException>(() => UnifiedSocialCreditCode.CheckCharacterOf(first));

    [Theory]
    [InlineData("a")]
    [InlineData("GB/T 32150-2025")]
    [InlineData("热电厂 #1")]
    public void Id_Parse_RoundTrips(string text)
    {
        var id = Id<Park>.Parse(text);

        Assert.Equal(text, id.ToString());
        Assert.Equal(id, Id<Park>.Parse(text));
        Assert.Equal(id.GetHashCode(), Id<Park>.Parse(text).GetHashCode());
        Assert.NotEqual(id, Id<Park>.Parse(text + "x"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\nb")]
    public void Id_TryParse_AnythingElse_ReturnsFalse(string? text) => Assert.False(Id<Park>.TryParse(text, out _));

    [Fact]
    public void Id_OfMoreThanAHundredCharacters_SaysSo()
    {
        Assert.True(Id<Park>.TryParse(new string('x', 100), out _));
        Assert.Contains(
            "1 to 100 characters",
            Assert.Throws<FormatException>(() => Id<Park>.Parse(new string('x', 101))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Ids_AreOrderedOrdinally()
    {
        var (upper, lower) = (Id<Park>.Parse("B"), Id<Park>.Parse("a"));

        Assert.True(upper < lower);
        Assert.True(lower > upper);
        Assert.True(upper <= lower && lower >= upper);
        Assert.False(Id<Park>.Parse("b") == Id<Park>.Parse("B"));
    }

    [Fact]
    public void BilingualText_BlankInOneLanguage_Throws()
    {
        Assert.Throws<ArgumentException>(() => new BilingualText("园区", " "));
        Assert.Throws<ArgumentException>(() => new BilingualText(""));
    }

    [Fact]
    public void BilingualText_ReadsInEitherLanguage()
    {
        var text = new BilingualText("园区", "park");

        Assert.Equal("园区", text.In(Language.Zh));
        Assert.Equal("park", text.In(Language.En));
        Assert.Equal("园区 / park", text.ToString());
        Assert.Equal("CCER", new BilingualText("CCER").ToString());
    }
}
