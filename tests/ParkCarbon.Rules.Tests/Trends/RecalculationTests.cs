using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Trends;
using static ParkCarbon.Rules.Tests.Trends.TrendParks;

namespace ParkCarbon.Rules.Tests.Trends;

public sealed class RecalculationTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("10 %", true)]
    [InlineData("10.1 %", false)]
    public void RestatedFactor_InEveryYear_IsShownAgainstWhatWasReported(string? threshold, bool? calledFor)
    {
        var recalculation = TrendOf(null, Years(threshold)).Recalculation!;
        Assert.Equal("r1", Assert.Single(recalculation.Restatements).Id.ToString());
        Assert.Equal([(Rational?)20m, 30m], recalculation.Years.Select(year => year.Reported.Value));
        Assert.Equal([(Rational?)22m, 33m], recalculation.Years.Select(year => year.Recalculated.Value));
        Assert.Equal([(Rational?)0.1m, 0.1m], recalculation.Years.Select(year => year.Share));
        Assert.Equal(calledFor, recalculation.IsCalledFor);
    }

    [Fact]
    public void Restated_AFactorThatOnlyTheBaseYearUsed_IsNoLongerAChange()
    {
        var end = Dossier(
            2025,
            [Factor("f", 2m), Factor("g", 2.2m)],
            [Source("s", "g")],
            [Record("s", Year(2025), 10m)]
        ) with
        {
            Restatements = [Restatement("r1", "f", "g")],
        };
        var start = Dossier(2024, [Factor("f", 2m)], [Source("s", "f")], [Record("s", Year(2024), 10m)]);
        var options = new TrendOptions { Base = start.Period };
        Assert.Equal(
            new ChangeEffects(0m, 2m, 0m),
            Assert.Single(TrendOf(options, Subject(start), Subject(end)).Bridges).Effects
        );
        var restated = TrendOf(options with { IsRestated = true }, Subject(start), Subject(end));
        Assert.True(restated.IsRestated);
        Assert.Equal(ChangeEffects.None, Assert.Single(restated.Bridges).Effects);
        Assert.Equal<Rational?>(22m, restated.Base.Line.Figure.Value);
        Assert.Equal<Rational?>(1m, restated.Last.Index);
    }

    [Fact]
    public void RestatedFactor_ValidLaterOnly_TakesThePlaceAllTheSame()
    {
        var later = Factor("g", 3m) with { ValidFrom = new(2026, 1, 1) };
        var dossier = Dossier(2025, [Factor("f", 2m), later], [Source("s", "f")], [Record("s", Year(2025), 10m)]) with
        {
            Restatements = [Restatement("r1", "f", "g")],
        };
        var recalculated = TrendOf(null, Subject(dossier)).Recalculation!.Years[0].Recalculated;
        Assert.Equal<Rational?>(30m, recalculated.Value);
    }

    [Fact]
    public void RestatedFactor_Twice_EndsAtTheLastAndACircleEnds()
    {
        var dossier = Dossier(
            2025,
            [Factor("a", 1m), Factor("b", 2m), Factor("c", 3m)],
            [Source("s", "a")],
            [Record("s", Year(2025), 10m)]
        );
        Rational? Of(params FactorRestatement[] restatements) =>
            TrendOf(null, Subject(dossier with { Restatements = restatements }))
                .Recalculation!.Years[0]
                .Recalculated.Value;

        Assert.Equal<Rational?>(30m, Of(Restatement("r1", "a", "b"), Restatement("r2", "b", "c")));
        Assert.Equal<Rational?>(10m, Of(Restatement("r1", "a", "b"), Restatement("r2", "b", "a")));
    }

    [Fact]
    public void Reference_ByAnotherNameOfTheFactor_IsRestatedToo()
    {
        var named = Factor("f", 2m) with { Names = ["other name"] };
        var dossier = Dossier(
            2025,
            [named, Factor("g", 3m)],
            [Source("s", "other name")],
            [Record("s", Year(2025), 10m)]
        ) with
        {
            Restatements = [Restatement("r1", "f", "g")],
        };
        Assert.Equal<Rational?>(30m, TrendOf(null, Subject(dossier)).Recalculation!.Years[0].Recalculated.Value);
    }

    [Fact]
    public void Restatement_ThatNoYearMeets_RecalculatesNothing()
    {
        var dossier = Dossier(
            2025,
            [Factor("f", 2m), Factor("g", 3m)],
            [Source("s", "f")],
            [Record("s", Year(2025), 10m)]
        ) with
        {
            Restatements = [Restatement("r1", "g", "f")],
        };
        Assert.Null(TrendOf(null, Subject(dossier)).Recalculation);
    }

    [Fact]
    public void WarmingPotentials_OfTheLastYear_RecalculateTheOthers()
    {
        ParkDossier Of(int year, string set) =>
            Dossier(year, [Factor("leak", 0.1m, "CH4")], [Source("s", "leak")], [Record("s", Year(year), 10m)]) with
            {
                GwpSet = Id<GwpSet>.Parse(set),
                GwpSets = [Gwp("old", 25m), Gwp("new", 28m)],
            };

        var recalculation = TrendOf(null, Subject(Of(2024, "old")), Subject(Of(2025, "new"))).Recalculation!;
        Assert.Equal("new", recalculation.Gwp!.Id.ToString());
        Assert.Equal([(Rational?)25m, 28m], recalculation.Years.Select(year => year.Reported.Value));
        Assert.Equal([(Rational?)28m, 28m], recalculation.Years.Select(year => year.Recalculated.Value));
        var asked = TrendOf(
            new TrendOptions { Gwp = Id<GwpSet>.Parse("old") },
            Subject(Of(2025, "new"))
        ).Recalculation!;
        Assert.Equal<Rational?>(25m, asked.Years[0].Recalculated.Value);
    }

    private static IEnumerable<TrendSubject> Years(string? threshold)
    {
        var dossier = Dossier(
            2025,
            [Factor("f", 2m), Factor("g", 2.2m)],
            [Source("s", "f")],
            [Record("s", Year(2024), 10m), Record("s", Year(2025), 15m)]
        ) with
        {
            Restatements = [Restatement("r1", "f", "g")],
            BaseYear = new BaseYear
            {
                Period = Year(2024),
                RecalculationThreshold = threshold is null ? null : Amount.Parse(threshold),
            },
        };
        return [Subject(dossier, 2025), Subject(dossier, 2024)];
    }

    private static FactorRestatement Restatement(string id, string from, string to) =>
        new()
        {
            Id = Id<FactorRestatement>.Parse(id),
            From = FactorReference.Parse(from),
            To = FactorReference.Parse(to),
        };

    private static GwpSet Gwp(string id, decimal potential) =>
        new()
        {
            Id = Id<GwpSet>.Parse(id),
            Title = new(id),
            Source = new Provenance { Document = "made up for a test" },
            Values = [new GwpValue { Gas = GreenhouseGas.Parse("CH4"), Value = potential }],
        };
}
