using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>A year of a trend: the dossier that it is accounted from, its days, and the method that states it.</summary>
/// <param name="Dossier">The dossier; several years may share one.</param>
/// <param name="Period">The days, first and last included.</param>
/// <param name="Method">The method.</param>
/// <param name="Choice">What was chosen where the method leaves a choice.</param>
public sealed record TrendSubject(
    ParkDossier Dossier,
    DateInterval Period,
    AccountingMethod Method,
    NeutralityChoice? Choice
);
