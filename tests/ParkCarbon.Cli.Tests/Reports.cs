using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Cli.Tests;

/// <summary>Reports with the verdicts that a test asks for.</summary>
internal static class Reports
{
    public static ConformityReport With(params IEnumerable<Verdict> verdicts)
    {
        var dossier = new ParkDossier
        {
            Park = new Park { Id = Id<Park>.Parse("p"), Name = new("Park") },
            Period = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            Entities = [],
        };
        return new ConformityReport
        {
            Pack = RulePack.Shipped,
            AsOf = new LocalDate(2026, 6, 30),
            Applicability = [],
            Unheeded = [],
            Parameters = [],
            Findings = [.. verdicts.Select(Finding)],
            Neutrality = MethodLibrary.Shipped.Of(null).State(CarbonAccount.Of(dossier, AccountingLibrary.Empty), null),
        };
    }

    private static Finding Finding(Verdict verdict) =>
        new()
        {
            Requirement = "6.4/1",
            Citation = "6.4",
            Modality = Modality.Shall,
            Title = new("Title"),
            Verdict = verdict,
            Assurance = Assurance.OnRecord,
            Subject = new FindingSubject(SubjectKind.Park, "p", new("Park")),
            Message = new("Message"),
            Because = [],
            Witnesses = [],
            Evidence = [],
        };
}
