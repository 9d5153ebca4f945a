using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Tests.SideBySide;

/// <summary>What a comparison says of a park with 100 t of coal, 1000 MWh bought, 600 of them covered, 50 MWh sold, 20 t removed and 30 t of credits.</summary>
public sealed class ComparisonTests
{
    private static readonly MethodComparison Comparison = Comparisons.Of(Comparisons.Dossier());

    [Fact]
    public void Columns_OfAMethodWithTwoTotals_AreTwo()
    {
        Assert.Equal(
            ["by-certificates", "by-fossil", "by-place/location", "by-place/market"],
            Comparison.Columns.Select(column => column.Id)
        );
        Assert.Equal("by-certificates", Comparison.Reference.Id);
        Assert.Equal(
            [337.11m, 491.375m, 732m, 413.64m],
            Comparison.Columns.Select(column => column.Net!.Value.ToDecimal())
        );
    }

    [Theory]
    [InlineData(ComparisonRow.Direct, 201.4, 200, 201.4, 201.4)]
    [InlineData(ComparisonRow.Electricity, 530.6, 333, 530.6, 530.6)]
    [InlineData(ComparisonRow.Exports, -26.53, -41.625, 0, 0)]
    [InlineData(ComparisonRow.Certificates, -318.36, 0, 0, -318.36)]
    [InlineData(ComparisonRow.Removals, -20, 0, 0, 0)]
    [InlineData(ComparisonRow.Credits, -30, 0, 0, 0)]
    public void Contributions_OfARow_HaveTheSignWithWhichTheyEnterTheNet(
        ComparisonRow row,
        double first,
        double second,
        double third,
        double fourth
    ) =>
        Assert.Equal(
            [(decimal)first, (decimal)second, (decimal)third, (decimal)fourth],
            Row(row).Cells.Select(cell => cell.Contribution!.Value.ToDecimal())
        );

    [Fact]
    public void Rows_ThatAreParts_AddUpToTheNetAndTheirDifferencesToItsDifference() => AssertAddsUp(Comparison);

    [Theory]
    [InlineData("\"1000 MWh\"", "\"1200.75 MWh\"")]
    [InlineData("\"0.5 kg/t\"", "\"0.7 kg/t\"")]
    [InlineData("GEC-0600", "GEC-0999")]
    [InlineData("\"GB/T 32150-2015\"", "\"ISO 14064-1:2018\"")]
    public void Rows_OfAnotherPark_AddUpToo(string found, string instead) =>
        AssertAddsUp(Comparisons.Of(Comparisons.Dossier(found, instead)));

    [Fact]
    public void Entries_TheEmissionOfBoughtPower_IsSharedOutAmongItsPortions()
    {
        var certificates = Entries(EntryKind.GreenCertificate);
        Assert.Equal("600 MWh", $"{certificates.Quantity!.Value.InExactly(Energy.MegawattHour)} MWh");
        Assert.Equal([0m, 0m, 318.36m, 0m], Effects(certificates));
        Assert.Equal([212.24m, 333m, 212.24m, 212.24m], Effects(Entries(EntryKind.UncoveredPurchase)));
    }

    [Fact]
    public void Entries_WhereTheInventoryCounts_NameItsRule()
    {
        var uncovered = Entries(EntryKind.UncoveredPurchase);
        Assert.Equal(["electricity"], uncovered.Treatments[0].Rules.Select(rule => rule.Name));
        Assert.Equal(["fossil"], uncovered.Treatments[1].Rules.Select(rule => rule.Name));
        var atPlace = Entries(EntryKind.GreenCertificate).Treatments[2];
        Assert.Equal(["electricity", "certificate"], atPlace.Rules.Select(rule => rule.Name));
    }

    [Fact]
    public void Entries_ThatEveryMethodCountsAlike_AreNotListed()
    {
        var carbonDioxide = Comparison.Entries.Where(entries =>
            entries.Kind == EntryKind.Emission && entries.Gases.Any(gas => gas.Code == "CO2")
        );
        Assert.Empty(carbonDioxide);
        Assert.Contains(Comparison.Entries, entries => entries.Gases.Any(gas => gas.Code == "CH4"));
    }

    [Fact]
    public void Cells_WhatIsShownAndNotCounted_IsNotInTheNet()
    {
        var exports = Row(ComparisonRow.Exports).Cells;
        Assert.Equal([true, true, false, false], exports.Select(cell => cell.IsInNet));
        Assert.Equal(-26.53m, exports[2].Figure.Value!.Value.ToDecimal());
    }

    [Fact]
    public void Reasons_OfARow_NameLinesAbsencesAndTheOtherTotal()
    {
        var reasons = Row(ComparisonRow.Certificates).Reasons;
        Assert.Equal(
            [
                ("factor zero once retired", "M 3", false),
                ("In the factor: what certificates cover is zero in the row of electricity.", "F 2", true),
            ],
            reasons.Take(2).Select(reason => (reason.Text.En, reason.Citation, reason.IsAbsence))
        );
        Assert.Equal(
            ("It changes nothing in this total; the method's other total has it.", true),
            (reasons[2].Text.En, reasons[2].IsAbsence)
        );
        Assert.Equal(["by-place/location"], reasons[2].Columns.Select(column => column.Id));
    }

    [Theory]
    [InlineData(null, StatementOutcome.TargetsUnknown)]
    [InlineData("0.1 kgce/kWh", StatementOutcome.TargetsUndefined)]
    [InlineData("0.3 kgce/kWh", StatementOutcome.TargetsNotMet)]
    [InlineData("10 kgce/kWh", StatementOutcome.TargetsMet)]
    public void Outcome_OfTargets_TellsMissedFromUndefinedFromUnknown(string? equivalent, StatementOutcome expected)
    {
        var comparison = Comparisons.Of(
            Comparisons.Dossier(),
            equivalent is null ? [] : [new ParameterChoice { Parameter = "equivalent", Value = equivalent }]
        );
        Assert.Equal(expected, comparison.Statements[1].Outcome);
        Assert.Equal(
            equivalent is null ? ["equivalent"] : Array.Empty<string>(),
            comparison.Statements[1].MissingParameters.Select(parameter => parameter.Id)
        );
    }

    [Fact]
    public void Outcome_OfTheOthers_FollowsTheirClaim()
    {
        Assert.Equal(StatementOutcome.NotNeutral, Comparison.Statements[0].Outcome);
        Assert.Equal(StatementOutcome.Inventory, Comparison.Statements[2].Outcome);
        Assert.False(Comparison.Statements[1].IsInForce);
        Assert.True(Comparison.Statements[0].IsInForce);
    }

    [Fact]
    public void WithoutAFigure_NothingIsSaidOfDifferences()
    {
        var comparison = Comparisons.Of(
            Comparisons.Dossier("\"category\": \"direct\",\n      \"factor\": \"coal\"", "\"category\": \"direct\"")
        );
        Assert.All(comparison.Columns, column => Assert.False(column.IsTraced));
        Assert.All(
            comparison.Rows.SelectMany(row => row.Cells),
            cell => Assert.True(cell.Contribution is null && cell.Difference is null or { Numerator.IsZero: true })
        );
        Assert.Contains(comparison.Entries, entries => entries.Kind == EntryKind.GreenCertificate);
        Assert.Equal(StatementOutcome.NeutralityUnknown, comparison.Statements[0].Outcome);
    }

    [Fact]
    public void Of_AMethodThatIsNotThereOrThereTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => MethodComparison.Of(Comparison.Statements, "nobodys"));
        Assert.Throws<ArgumentException>(() =>
            MethodComparison.Of([.. Comparison.Statements, Comparison.Statements[0]], "by-certificates")
        );
    }

    private static void AssertAddsUp(MethodComparison comparison)
    {
        var parts = comparison.Rows.Where(row => row.Role == RowRole.Part).ToList();
        foreach (var (i, column) in comparison.Columns.Index())
        {
            var difference = column.Net!.Value - comparison.Reference.Net!.Value;
            Assert.Equal(column.Net.Value, Sum(parts.Select(row => row.Cells[i].Contribution!.Value)));
            Assert.Equal(difference, Sum(parts.Select(row => row.Cells[i].Difference!.Value)));
            Assert.Equal(
                difference,
                Sum(
                    comparison.Entries.Select(entries =>
                        entries.Treatments[i].Effect!.Value - entries.Treatments[0].Effect!.Value
                    )
                )
            );
        }
    }

    private static Rational Sum(IEnumerable<Rational> parts) =>
        parts.Aggregate(Rational.Zero, (sum, part) => sum + part);

    private static ComparedRow Row(ComparisonRow row) => Comparison.Rows.Single(item => item.Row == row);

    private static ComparedEntries Entries(EntryKind kind) => Comparison.Entries.Single(item => item.Kind == kind);

    private static IEnumerable<decimal> Effects(ComparedEntries entries) =>
        entries.Treatments.Select(treatment => treatment.Effect!.Value.ToDecimal());
}
