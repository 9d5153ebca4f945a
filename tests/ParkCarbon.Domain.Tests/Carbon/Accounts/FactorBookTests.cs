using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

public sealed class FactorBookTests
{
    private static readonly Factor Coal = Factor("coal") with
    {
        Name = new BilingualText("烟煤", "Bituminous coal"),
        Names = ["soft coal"],
        DataYear = 2024,
    };

    [Theory]
    [InlineData("own:coal")]
    [InlineData("own:烟煤")]
    [InlineData("own:bituminous COAL")]
    [InlineData("own:Soft Coal")]
    [InlineData("own:coal@2024")]
    public void Find_ByIdOrAnyName_FindsTheFactor(string reference) =>
        Assert.Same(Coal, Find(reference, Set("own", Coal)).Factor);

    [Theory]
    [InlineData("own:Coal")]
    [InlineData("own:coal@2023")]
    [InlineData("other:coal")]
    [InlineData("coal")]
    public void Find_AnythingElse_FindsNothing(string reference)
    {
        var lookup = Find(reference, Set("own", Coal));

        Assert.Null(lookup.Factor);
        Assert.Equal(AccountingIssueKind.FactorNotFound, lookup.Fault);
    }

    [Fact]
    public void Find_AnIdThatIsAnotherFactorsName_MeansTheId()
    {
        var other = Factor("x") with { Names = ["coal"] };

        Assert.Same(Coal, Find("own:coal", Set("own", other, Coal)).Factor);
    }

    [Fact]
    public void Find_TwoDataYearsOfWhichOneIsValid_FindsTheValidOne()
    {
        var old = Coal with { DataYear = 2020, ValidUntil = new LocalDate(2024, 12, 31) };

        Assert.Same(Coal, Find("own:coal", Set("own", old, Coal)).Factor);
    }

    [Fact]
    public void Find_OfTheDossier_NeedsNoSet() =>
        Assert.Same(Coal, new FactorBook([], [Coal]).Find(FactorReference.Parse("coal"), Year2025).Factor);

    [Fact]
    public void Create_TwoSetsOfOneId_Throws() =>
        Assert.Throws<ArgumentException>(() => new FactorBook([Set("a"), Set("a")], []));

    private static FactorLookup Find(string reference, params FactorSet[] sets) =>
        new FactorBook(sets, []).Find(FactorReference.Parse(reference), Year2025);
}
