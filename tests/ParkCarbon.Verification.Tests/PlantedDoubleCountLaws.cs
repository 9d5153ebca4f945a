using FsCheck.Xunit;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Exchange;

namespace ParkCarbon.Verification.Tests;

/// <summary>A thousand double counts are planted in generated parks, and each is found: by the reader or by the account.</summary>
public sealed class PlantedDoubleCountLaws
{
    private static readonly DateInterval Before = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

    /// <summary>The ways to count something twice.</summary>
    public enum Plant
    {
        SerialForTwoEntities,
        SerialForTwoPeriods,
        SerialInTwoSpellings,
        CertificateAndTrade,
        CreditForTwoEntities,
        FlowOfTheSellerAlone,
        FlowOfTheBuyerAlone,
        FlowAlsoBoughtOutside,
        RecordRepeated,
        RecordRepeatedWithAnId,
        RecordOverlapping,
        SourceOfTwoEntities,
    }

    [Property(MaxTest = 200)]
    public void Parks_WithoutAPlant_HaveNoIssue(ParkPlan plan)
    {
        Assert.True(IsRead(plan.Dossier()));
        Assert.Empty(Issues(plan.Dossier()));
    }

    [Property(MaxTest = 1000, Replay = "(20250701,11)")]
    public void Plants_AreFound(ParkPlan plan, Plant plant, byte where)
    {
        var planted = Planted(plan, plant, where % plan.Count);

        Assert.True(IsFound(planted, plant), $"Missed: {plant} in {plan} at {where % plan.Count}");
    }

    private static bool IsFound(ParkDossier dossier, Plant plant) =>
        Kinds(plant) is [] ? !IsRead(dossier) : Issues(dossier).Any(issue => Kinds(plant).Contains(issue.Kind));

    private static bool IsRead(ParkDossier dossier) =>
        DossierReader.Read(DossierWriter.Write(dossier), "park.json", AccountingLibrary.Empty).IsSuccess;

    private static IReadOnlyList<AccountingIssue> Issues(ParkDossier dossier) =>
        CarbonAccount.Of(dossier, AccountingLibrary.Empty).Issues;

    private static AccountingIssueKind[] Kinds(Plant plant) =>
        plant switch
        {
            Plant.FlowOfTheSellerAlone or Plant.FlowOfTheBuyerAlone => [AccountingIssueKind.FlowUnmatched],
            Plant.FlowAlsoBoughtOutside or Plant.RecordRepeated or Plant.RecordRepeatedWithAnId =>
            [
                AccountingIssueKind.DataRepeated,
            ],
            Plant.RecordOverlapping => [AccountingIssueKind.DataOverlaps],
            Plant.SourceOfTwoEntities => [],
            _ => [AccountingIssueKind.ClaimedTwice],
        };

    private static ParkDossier Planted(ParkPlan plan, Plant plant, int where)
    {
        var dossier = plan.Dossier();
        var certificate = $"GEC-2025-{where}00003..GEC-2025-{where}00005";
        return plant switch
        {
            Plant.SerialForTwoEntities => Add(plan.Certificate(certificate, where + 1)),
            Plant.SerialForTwoPeriods => Add(plan.Certificate(certificate, where, Before)),
            Plant.SerialInTwoSpellings => Add(plan.Certificate($"gec 2025/{where}00004", where + 1)),
            Plant.CertificateAndTrade => Add(plan.Certificate($"GPT-{where}0002", where)),
            Plant.CreditForTwoEntities => dossier with
            {
                Credits = [.. dossier.Credits!, plan.Credit($"CCER-{where}0020..CCER-{where}0024", where + 1)],
            },
            Plant.FlowOfTheSellerAlone => Without("from" + ((where + 1) % plan.Count)),
            Plant.FlowOfTheBuyerAlone => Without("sold" + where),
            Plant.FlowAlsoBoughtOutside => Again("from" + where, record => record with { Flow = null }),
            Plant.RecordRepeated => Again("fuel" + where, record => record),
            Plant.RecordRepeatedWithAnId => Again(
                "bought" + where,
                record => record with { Id = Id<ActivityRecord>.Parse("again") }
            ),
            Plant.RecordOverlapping => Again(
                "fuel" + where,
                record => record with { Period = Month(1 + where), Quantity = Amount.Parse("1 t") }
            ),
            _ => dossier with
            {
                Sources = [.. dossier.Sources!, dossier.Sources![5 * where] with { Entity = plan.EntityId(where + 1) }],
            },
        };

        ParkDossier Add(GreenCertificate added) =>
            dossier with
            {
                GreenCertificates = [.. dossier.GreenCertificates!, added],
            };

        ParkDossier Without(string source) =>
            dossier with
            {
                Activities = [.. dossier.Activities!.Where(record => record.Source.ToString() != source)],
            };

        ParkDossier Again(string source, Func<ActivityRecord, ActivityRecord> change) =>
            dossier with
            {
                Activities =
                [
                    .. dossier.Activities!,
                    change(dossier.Activities!.First(record => record.Source.ToString() == source)),
                ],
            };
    }

    private static DateInterval Month(int month)
    {
        var days = new YearMonth(2025, month).ToDateInterval();
        return new DateInterval(days.Start, days.End);
    }
}
