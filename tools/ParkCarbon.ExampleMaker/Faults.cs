using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker;

/// <summary>Plants faults in the neutral park; <c>faulty.expected.json</c> says what each must give.</summary>
internal static class Faults
{
    public static ParkDossier Plant(ParkDossier dossier) =>
        dossier with
        {
            Note = new BilingualText(
                dossier.Note!.Zh + " 本变体预埋差错，见 faulty.expected.json。",
                dossier.Note.En + " Faults are planted in this variant; faulty.expected.json lists them."
            ),
            GreenCertificates = [.. dossier.GreenCertificates!.Select(ClaimedTwice)],
            Activities = [.. dossier.Activities!.Where(IsRecorded)],
            Sources = [.. dossier.Sources!.Select(source => WithoutDate(WithoutFactor(source)))],
            Accountings =
            [
                .. dossier.Accountings!.Where(accounting => Of(accounting.Entity) != "machinery").Select(Late),
            ],
            Reports = [.. dossier.Reports!.Where(report => Of(report.Entity) != "machinery").Select(RestingOnNothing)],
            Documents = [.. dossier.Documents!.Select(Expired)],
        };

    // The chip maker retires 500 certificates that the battery maker retired.
    private static GreenCertificate ClaimedTwice(GreenCertificate certificate) =>
        certificate.Retirement?.Entity.ToString() == "chips"
            ? certificate with
            {
                Serials = SerialRange.Parse($"GEC-DEMO-2025-0032501..{certificate.Serials.ToString().Split("..")[1]}"),
            }
            : certificate;

    // The food maker's meter of plant electricity is missing, and so is December of the hotel's kitchens.
    private static bool IsRecorded(ActivityRecord record) =>
        !(record.Flow?.ToString() == "power-food" && record.Source.ToString() == "food-power")
        && !(record.Source.ToString() == "hotel-kitchen" && record.Period.Start == new LocalDate(2025, 12, 1));

    private static EmissionSource WithoutFactor(EmissionSource source) =>
        source.Id.ToString() == "ceramics-limestone" ? source with { Factor = null } : source;

    private static EmissionSource WithoutDate(EmissionSource source) =>
        source.Id.ToString() == "tower-genset" ? source with { IdentifiedOn = null } : source;

    // The water company finished after its specification had been replaced; the gas company reports another total.
    private static GhgAccounting Late(GhgAccounting accounting) =>
        Of(accounting.Entity) switch
        {
            "water" => accounting with { CompletedOn = new LocalDate(2026, 7, 20) },
            "gases" => accounting with { Total = Amount.Of(accounting.Total!.Value.Value - 100m, "t") },
            _ => accounting,
        };

    private static GhgReport RestingOnNothing(GhgReport report) =>
        Of(report.Entity) == "coldstore" ? report with { Accounting = null } : report;

    private static DocumentedInformation Expired(DocumentedInformation document) =>
        document.Id.ToString() switch
        {
            "logistics-accounting-2025" => document with { RetainedUntil = new LocalDate(2026, 6, 30) },
            "institute-sources" => document with { WithdrawnOn = new LocalDate(2026, 1, 1) },
            _ => document,
        };

    private static string Of(Id<ParkEntity> entity) => entity.ToString();
}
