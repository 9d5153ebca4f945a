using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>What is missing is never zero: each kind of issue, what it says, and which figures it leaves unset.</summary>
public sealed class AccountingIssueTests
{
    private static readonly Factor PerTonne = Factor("t", ("CO2", "1 t/t"));

    [Fact]
    public void SourcesMissing_WhereTheDossierRecordsNone() =>
        AssertStops(
            Park() with
            {
                Sources = null,
                Activities = null,
            },
            AccountingIssueKind.SourcesMissing,
            "no sources recorded",
            "sources"
        );

    [Fact]
    public void NoSources_RecordedAsAnEmptyList_IsZero() =>
        Assert.Equal("0", Park().Account().Consolidation.Total!.Value.ToExactString());

    [Fact]
    public void EntityWithoutSources_BesideOthersThatHaveSome_IsSaid()
    {
        var account = (Single(PerTonne, "1 t") with { Entities = [Entity("a"), Entity("b")] }).Account();

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.EntityWithoutSources, issue.Kind);
        Assert.False(issue.StopsTheFigure);
        Assert.Equal(["b"], issue.Entities.Select(id => id.ToString()));
        Assert.Equal("1", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void EntityWithoutSources_ThatIsOutOfScopeOrHadLeft_IsNotMissing()
    {
        var outside = Entity("b") with { OutOfScope = new ScopeExclusion { Reason = new BilingualText("outside") } };
        var gone = Entity("c") with { LeftOn = new LocalDate(2024, 12, 31) };

        Assert.Empty((Single(PerTonne, "1 t") with { Entities = [Entity("a"), outside, gone] }).Account().Issues);
    }

    [Fact]
    public void FactorMissing_WhereNoneIsNamed() =>
        AssertStops(Single(null, "1 t"), AccountingIssueKind.FactorMissing, "no factor", "a factor, or a measured gas");

    [Fact]
    public void FactorNotFound_NamesThoseThatThereAre() =>
        AssertStops(
            Single(PerTonne, "1 t", source: s => s with { Factor = FactorReference.Parse("u") }),
            AccountingIssueKind.FactorNotFound,
            "u",
            "t"
        );

    [Fact]
    public void FactorNotFound_InASetThatIsNotThere_NamesTheSets()
    {
        var dossier = Single(PerTonne, "1 t", source: s => s with { Factor = FactorReference.Parse("x:coal@2023") });
        var library = Library with { FactorSets = [Set("cn-fuels", PerTonne)] };

        var issue = Assert.Single(CarbonAccount.Of(dossier, library).Issues);

        Assert.Equal(AccountingIssueKind.FactorNotFound, issue.Kind);
        Assert.Equal("x:coal@2023", issue.Found);
        Assert.Equal("cn-fuels", issue.Expected);
    }

    [Fact]
    public void FactorAmbiguous_WhereTheDataYearIsLeftOut()
    {
        var dossier = Single(null, "1 t", source: s => s with { Factor = FactorReference.Parse("grid:average") });
        var library = Library with
        {
            FactorSets =
            [
                Set(
                    "grid",
                    PerTonne with
                    {
                        Id = Id<Factor>.Parse("average"),
                        DataYear = 2022,
                    },
                    PerTonne with
                    {
                        Id = Id<Factor>.Parse("average"),
                        DataYear = 2023,
                    }
                ),
            ],
        };

        var issue = Assert.Single(CarbonAccount.Of(dossier, library).Issues);

        Assert.Equal(AccountingIssueKind.FactorAmbiguous, issue.Kind);
        Assert.Equal("grid:average@2022, grid:average@2023", issue.Expected);
        Assert.True(issue.StopsTheFigure);
    }

    [Fact]
    public void FactorRestricted_WhereThePublisherLimitsTheFactorToOtherUses() =>
        AssertStops(
            Single(
                PerTonne with
                {
                    Restriction = new BilingualText("仅用于产品碳足迹", "for product footprints only"),
                },
                "1 t"
            ),
            AccountingIssueKind.FactorRestricted,
            "t",
            "a factor for inventories"
        );

    [Fact]
    public void FactorOutOfDate_WhereUsedOnDaysForWhichItIsNotValid() =>
        AssertStops(
            Single(PerTonne with { ValidUntil = new LocalDate(2025, 6, 30) }, "1 t"),
            AccountingIssueKind.FactorOutOfDate,
            "t",
            "t"
        );

    [Fact]
    public void Factor_ValidForTheDaysOfItsRecordsOnly_IsUsed()
    {
        var summer = new LocalDate(2025, 7, 1);
        var account = Park(
                factors:
                [
                    Factor("old", ("CO2", "2 t/t")) with
                    {
                        ValidUntil = summer.PlusDays(-1),
                    },
                    Factor("new", ("CO2", "3 t/t")) with
                    {
                        ValidFrom = summer,
                    },
                ],
                sources: [Source("s", "old")],
                records:
                [
                    Record("s", "1 t", Days(Year2025.Start, summer.PlusDays(-1))),
                    Record("s", "1 t", Days(summer, Year2025.End), factor: "new"),
                ]
            )
            .Account();

        Assert.Empty(account.Issues);
        Assert.Equal("5", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void FactorDoesNotFit_NamesBothSides() =>
        AssertStops(
            Single(PerTonne, "1 MWh"),
            AccountingIssueKind.FactorDoesNotFit,
            "activity in energy, 能量",
            "activity per mass"
        );

    [Fact]
    public void FactorDoesNotFit_WhereAMeasuredGasIsNotAMass() =>
        AssertStops(
            Single(null, "3 m³", source: s => s with { MeasuredGas = GreenhouseGas.Methane }),
            AccountingIssueKind.FactorDoesNotFit,
            "activity in standard volume, 标准体积",
            "activity per a mass of CH4"
        );

    [Fact]
    public void GwpSetNotChosen_WhereAGasOtherThanCarbonDioxideOccurs() =>
        AssertStops(
            Single(Factor("m", ("CH4", "1 t/t")), "1 t", gwp: null),
            AccountingIssueKind.GwpSetNotChosen,
            "CH4 without a set of warming potentials",
            "gwpSet"
        );

    [Fact]
    public void GwpSetNotFound_SaysWhichWasChosen() =>
        AssertStops(
            Single(Factor("m", ("CH4", "1 t/t")), "1 t", gwp: "AR9"),
            AccountingIssueKind.GwpSetNotFound,
            "gwpSet AR9",
            "a set that ParkCarbon ships or the dossier brings"
        );

    [Fact]
    public void GwpSet_IsNotNeededForCarbonDioxideAlone() =>
        Assert.Empty(Single(PerTonne, "1 t", gwp: null).Account().Issues);

    [Fact]
    public void GwpMissing_WhereTheSetDoesNotKnowTheGas() =>
        AssertStops(
            Single(Factor("m", ("NF3", "1 t/t")), "1 t"),
            AccountingIssueKind.GwpMissing,
            "NF3 in AR5",
            "a set that knows the gas"
        );

    [Fact]
    public void DataMissing_NamesEachGap()
    {
        var account = Park(
                factors: [PerTonne],
                sources: [Source("s", "t")],
                records: [Record("s", "1 t", Month(2)), Record("s", "1 t", Month(3)), Record("s", "1 t", Month(12))]
            )
            .Account();

        Assert.Equal(
            ["no activity data 2025-01-01..2025-01-31", "no activity data 2025-04-01..2025-11-30"],
            account.Issues.Select(issue => issue.Found)
        );
        Assert.All(account.Issues, issue => Assert.Equal(AccountingIssueKind.DataMissing, issue.Kind));
        Assert.Null(account.Consolidation.Total);
    }

    [Fact]
    public void DataMissing_WhereThereIsNone() =>
        AssertStops(
            Park(factors: [PerTonne], sources: [Source("s", "t")]),
            AccountingIssueKind.DataMissing,
            "no activity data 2025-01-01..2025-12-31",
            "activity data for every day on which the source operates"
        );

    [Fact]
    public void DataMissing_OnlyForDaysOnWhichTheSourceOperatesAndItsEntityBelongsToThePark()
    {
        var account = Park(
                entities: [Entity("a") with { JoinedOn = new LocalDate(2025, 3, 1) }],
                factors: [PerTonne],
                sources:
                [
                    Source("s", "t") with
                    {
                        Operates = Days(new LocalDate(2024, 1, 1), new LocalDate(2025, 3, 31)),
                    },
                ],
                records: [Record("s", "1 t", Month(3))]
            )
            .Account();

        Assert.Empty(account.Issues);
        Assert.Equal("1", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void Records_OutsideTheEntitysDaysInThePark_AreLeftOut()
    {
        var account = Park(
                entities: [Entity("a") with { LeftOn = new LocalDate(2025, 1, 31) }],
                factors: [PerTonne],
                sources: [Source("s", "t")],
                records:
                [
                    Record("s", "1 t", Month(1)),
                    Record("s", "5 t", Month(2)),
                    Record("s", "9 t", Month(1, 2024)),
                ]
            )
            .Account();

        Assert.Empty(account.Issues);
        Assert.Equal("1", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void DataOverlaps_WhereAYearIsRecordedBesideItsMonths()
    {
        var account = Single(PerTonne, "12 t").Account();
        Assert.Empty(account.Issues);

        AssertStops(
            Park(
                factors: [PerTonne],
                sources: [Source("s", "t")],
                records: [Record("s", "12 t"), Record("s", "1 t", Month(5))]
            ),
            AccountingIssueKind.DataOverlaps,
            "records for 2025-01-01..2025-12-31 and for 2025-05-01..2025-05-31",
            "periods that are the same or do not overlap"
        );
    }

    [Fact]
    public void DataRepeated_WhereARecordSaysTheSameAgain()
    {
        var account = Park(
                factors: [PerTonne],
                sources: [Source("s", "t")],
                records: [Record("s", "1 t"), Record("s", "1 t") with { Id = Id<ActivityRecord>.Parse("r") }]
            )
            .Account();

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.DataRepeated, issue.Kind);
        Assert.Equal("2 records of 1 t for 2025-01-01..2025-12-31", issue.Found);
        // Whether it is one activity or two is for people to say; until then both count.
        Assert.False(issue.StopsTheFigure);
        Assert.Equal("2", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void Records_OfTheSameAmount_WithIdsOfTheirOwn_AreTwoDeliveries() =>
        Assert.DoesNotContain(
            Park(
                    factors: [PerTonne],
                    sources: [Source("s", "t")],
                    records:
                    [
                        Record("s", "1 t") with
                        {
                            Id = Id<ActivityRecord>.Parse("r"),
                        },
                        Record("s", "1 t") with
                        {
                            Id = Id<ActivityRecord>.Parse("q"),
                        },
                        Record("s", "0 t", Month(3)),
                        Record("s", "0 t", Month(3)),
                    ]
                )
                .Account()
                .Issues,
            issue => issue.Kind == AccountingIssueKind.DataRepeated
        );

    [Fact]
    public void Records_OfTheSamePeriod_AreTwoMeters() =>
        Assert.Equal(
            "3",
            Park(factors: [PerTonne], sources: [Source("s", "t")], records: [Record("s", "1 t"), Record("s", "2 t")])
                .Account()
                .Consolidation.Total!.Value.ToExactString()
        );

    [Fact]
    public void RecordStraddlesPeriod_WhereItCannotBeDivided() =>
        AssertStops(
            Park(
                factors: [PerTonne],
                sources: [Source("s", "t")],
                records: [Record("s", "1 t", Days(new LocalDate(2024, 12, 15), Year2025.End))]
            ),
            AccountingIssueKind.RecordStraddlesPeriod,
            "a record for 2024-12-15..2025-12-31",
            "records within 2025-01-01..2025-12-31"
        );

    [Fact]
    public void ActivityNegative_WhereTheSourceIsNotNet() =>
        AssertStops(Single(PerTonne, "-3 t"), AccountingIssueKind.ActivityNegative, "activity of -3 t", "zero or more");

    [Theory]
    [InlineData(null, International)]
    [InlineData("electricity", International)]
    [InlineData("coal", Chinese)]
    public void ActivityNegative_WhereANetSourceMayNotDeduct(string? carrier, string specification) =>
        AssertStops(
            Park(
                entities: [Entity("a", specification)],
                factors: [PerTonne],
                sources: [Source("s", "t", carrier: carrier) with { Net = true }],
                records: [Record("s", "-3 t")]
            ),
            AccountingIssueKind.ActivityNegative,
            "a net activity of -3 t",
            null
        );

    [Theory]
    [InlineData(SourceRole.Recovery)]
    [InlineData(SourceRole.CarbonFixed)]
    public void BalanceNegative_WhereMoreIsDeductedThanGenerated(SourceRole role) =>
        AssertStops(
            Park(
                factors: [PerTonne],
                sources: [Source("s", "t"), Source("r", "t", role: role)],
                records: [Record("s", "1 t"), Record("r", "2 t")]
            ),
            AccountingIssueKind.BalanceNegative,
            "-1 t CO₂e after what is fixed and recovered",
            null
        );

    [Fact]
    public void DataOverlaps_OutsideTheDaysOfOperation() =>
        AssertStops(
            Park(
                factors: [PerTonne],
                sources: [Source("s", "t") with { Operates = Month(1, 2024) }],
                records: [Record("s", "1 t"), Record("s", "1 t", Month(3))]
            ),
            AccountingIssueKind.DataOverlaps,
            "records for 2025-01-01..2025-12-31 and for 2025-03-01..2025-03-31",
            null
        );

    [Fact]
    public void BalanceNegative_WhereMoreLeavesThanEnters() =>
        AssertStops(
            Park(
                factors: [PerTonne],
                sources: [Source("s", "t")],
                records: [Record("s", "1 t"), Record("s", "2 t", side: BalanceSide.Out)]
            ),
            AccountingIssueKind.BalanceNegative,
            "more carbon out than in",
            "carbon in at least equal to carbon out"
        );

    [Theory]
    [InlineData(null, AccountingIssueKind.SpecificationMissing, "exports, but no accounting specification")]
    [InlineData("GB 1", AccountingIssueKind.SpecificationNotFound, "accountingSpecification GB 1")]
    public void Specification_MissingOrNotFound_WhereEnergyIsExported(
        string? specification,
        AccountingIssueKind kind,
        string found
    )
    {
        var dossier = Park(
            entities: [Entity("a", specification)],
            factors: [PerTonne],
            sources: [Source("s", "t", role: SourceRole.Export, carrier: "steam")],
            records: [Record("s", "2 t")]
        );

        var issue = AssertStops(dossier, kind, found, null);
        Assert.Equal(GhgCategory.Direct, issue.Category);
    }

    [Fact]
    public void Specification_IsNotNeededToDeliverAService() =>
        Assert.Empty(
            Park(
                    entities: [Entity("a", null)],
                    sources: [Source("s", null, role: SourceRole.Export, carrier: "wastewater")],
                    records: [Record("s", "2 t")]
                )
                .Account()
                .Issues
        );

    [Fact]
    public void AnIssue_StopsItsCategoryItsEntityAndThePark_AndNothingElse()
    {
        var account = Park(
                entities: [Entity("a"), Entity("b")],
                factors: [PerTonne],
                sources:
                [
                    Source("good", "t"),
                    Source("bad", null, category: GhgCategory.Transportation),
                    Source("other", "t", "b"),
                ],
                records: [Record("good", "1 t"), Record("bad", "1 t"), Record("other", "2 t")]
            )
            .Account();

        var stopped = account.Inventory.Entities[0];
        Assert.False(stopped.IsComplete);
        Assert.Null(stopped.Total);
        Assert.Null(stopped.Biogenic);
        Assert.Null(stopped.Removals);
        Assert.Null(stopped.TotalOf(GreenhouseGas.CarbonDioxide));
        Assert.Null(stopped.MassOf(GreenhouseGas.CarbonDioxide));
        Assert.Null(stopped.TotalOf(GhgCategory.Transportation));
        Assert.Equal("1", stopped.TotalOf(GhgCategory.Direct)!.Value.ToExactString());
        Assert.Equal([GhgCategory.Direct, GhgCategory.Transportation], stopped.Categories);
        Assert.Equal("2", account.Inventory.Entities[1].Total!.Value.ToExactString());
        Assert.Null(account.Consolidation.Total);
        Assert.Null(account.Consolidation.SumOfEntities);
        Assert.Null(account.Consolidation.BoundaryTotal);
    }

    [Fact]
    public void Issues_AreWordedInBothLanguages_WithARemedy()
    {
        var issue = Assert.Single(Single(null, "1 t").Account().Issues);

        Assert.Equal("排放源“s”（s）没有排放因子，其排放量无法计算（不按零计）。", issue.Message.Zh);
        Assert.Equal("Source \"s\" (s) names no factor; its emissions are unknown, not zero.", issue.Message.En);
        Assert.NotEqual(issue.Remedy.Zh, issue.Remedy.En);
        Assert.Equal(["a"], issue.Entities.Select(id => id.ToString()));
        Assert.Equal("s", issue.Source!.ToString());
    }

    /// <summary>The kinds that no test of accounts and ledgers triggers: none.</summary>
    [Fact]
    public void EveryKind_IsTriggeredByATest()
    {
        var folder = Repository.PathOf("tests/ParkCarbon.Domain.Tests/Carbon");
        var tests = string.Concat(
            Directory.GetFiles(folder, "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );

        Assert.DoesNotContain(
            Enum.GetNames<AccountingIssueKind>(),
            kind => !tests.Contains("AccountingIssueKind." + kind, StringComparison.Ordinal)
        );
    }

    private static AccountingIssue AssertStops(
        ParkDossier dossier,
        AccountingIssueKind kind,
        string found,
        string? expected
    )
    {
        var account = dossier.Account();
        var issue = Assert.Single(account.Issues);
        Assert.Equal(kind, issue.Kind);
        Assert.Equal(found, issue.Found);
        Assert.Equal(expected ?? issue.Expected, issue.Expected);
        Assert.True(issue.StopsTheFigure);
        Assert.False(account.IsComplete);
        Assert.Null(account.Inventory.Entities[0].Total);
        Assert.Null(account.Consolidation.Total);
        return issue;
    }
}
