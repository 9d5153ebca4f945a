using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Tests;

/// <summary>Statements about a park with one source, whose figure a test chooses.</summary>
internal static class Statements
{
    private static readonly DateInterval Year = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    /// <summary>A park whose one entity measured an amount of CO₂.</summary>
    public static NeutralityStatement Of(
        string measured,
        BilingualText? name = null,
        Func<ParkDossier, ParkDossier>? change = null
    ) =>
        State(
            [
                new ActivityRecord
                {
                    Source = Id<EmissionSource>.Parse("stack"),
                    Period = Year,
                    Quantity = Amount.Parse(measured),
                },
            ],
            name,
            change
        );

    /// <summary>A park whose one entity has a source without data.</summary>
    public static NeutralityStatement WithoutData() => State([], null);

    private static NeutralityStatement State(
        IReadOnlyList<ActivityRecord> activities,
        BilingualText? name,
        Func<ParkDossier, ParkDossier>? change = null
    )
    {
        var dossier = new ParkDossier
        {
            Park = new Park { Id = Id<Park>.Parse("demo"), Name = new("示范园区", "Demo Park") },
            Period = Year,
            Entities = [new ParkEntity { Id = Id<ParkEntity>.Parse("mill"), Name = name ?? new("造纸厂", "Mill") }],
            Sources =
            [
                new EmissionSource
                {
                    Id = Id<EmissionSource>.Parse("stack"),
                    Entity = Id<ParkEntity>.Parse("mill"),
                    Name = new("烟囱", "Stack"),
                    Category = GhgCategory.Direct,
                    MeasuredGas = GreenhouseGas.CarbonDioxide,
                },
            ],
            Activities = activities,
        };
        var account = CarbonAccount.Of(change?.Invoke(dossier) ?? dossier, AccountingLibrary.Empty);
        return MethodLibrary.Shipped.Of(null).State(account, null);
    }
}
