// What a host application does with ParkCarbon: read a dossier, state its neutrality, judge it at a date.
// Run it in the root of the repository: dotnet run --project samples/Embedding
using NodaTime;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

#region quantities
var electricity = 3500m.Of(Energy.MegawattHour);
var factor = EmissionFactor<Energy>.FromKilogramsPer(0.5306m, Energy.KilowattHour);
var emitted = electricity * factor;
Console.WriteLine(emitted);
#endregion

#region neutrality
var library = ShippedLibrary.Load();
var read = DossierReader.ReadFiles(["examples/minimal.json"], library);
foreach (var problem in read.Problems)
{
    Console.Error.WriteLine(problem);
}

if (read.Dossier is not { } dossier)
{
    return 2;
}

var account = CarbonAccount.Of(dossier, library);
var statement = MethodLibrary.Shipped.Of(dossier.Neutrality).State(account, dossier.Neutrality);
foreach (var line in statement.Lines)
{
    Console.WriteLine($"{line.Label.En, -45} {line.Figure}");
}
#endregion

#region assessment
var assessment = new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, library);
var report = assessment.Assess(dossier, asOf: new LocalDate(2026, 6, 30));
foreach (var finding in report.Findings)
{
    Console.WriteLine($"{finding.Requirement, -8} {finding.Verdict, -13} {finding.Message.En}");
}
#endregion

return 0;
