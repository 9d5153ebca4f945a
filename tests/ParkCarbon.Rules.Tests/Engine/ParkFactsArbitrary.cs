using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ParkCarbon.Rules.Tests.Engine;

/// <summary>Parks with everything that may be missing missing now and then, and lists that are empty, arrays or lists.</summary>
public static class ParkFactsArbitrary
{
    private static readonly Gen<LocalDate> Dates = Gen.Choose(0, 1500)
        .Select(day => new LocalDate(2023, 1, 1).PlusDays(day));

    private static readonly Gen<string> Ids = Gen.Elements("a", "b", "c", "d");

    private static readonly Gen<decimal> Decimals = Gen.Choose(-300, 300).Select(n => n / 100m);

    private static readonly Gen<SourceCategory> Categories = Gen.Elements(Enum.GetValues<SourceCategory>());

    private static readonly Gen<SourceFacts> Sources =
        from id in Ids
        from category in Categories
        from reported in Maybe(Categories)
        from activity in Decimals
        from factor in Maybe(Decimals)
        from mass in Decimals
        from reportedMass in Maybe(Decimals)
        select new SourceFacts
        {
            Id = id,
            Category = category,
            ReportedCategory = reported,
            Activity = activity,
            Factor = factor,
            Mass = new Tonnes(mass),
            ReportedMass = reportedMass is { } value ? new Tonnes(value) : null,
        };

    private static readonly Gen<DocumentFacts> Documents =
        from id in Ids
        from approved in Maybe(Dates)
        from issued in Dates
        from hasValidity in Bools
        from days in Gen.Choose(0, 400)
        from owner in OrNull(Ids)
        select new DocumentFacts
        {
            Id = id,
            ApprovedOn = approved,
            IssuedOn = issued,
            Validity = hasValidity ? new DateInterval(issued, issued.PlusDays(days)) : null,
            Owner = owner,
        };

    private static readonly Gen<EntityFacts> Entities =
        from id in Ids
        from name in OrNull(Ids)
        from staff in Gen.Choose(0, 12)
        from inScope in Bools
        from report in OrNull(Documents)
        from sources in Few(Sources)
        from documents in OrNull(Few(Documents))
        select new EntityFacts
        {
            Id = id,
            Name = name,
            Staff = staff,
            IsInScope = inScope,
            Report = report,
            Sources = sources,
            Documents = documents,
        };

    private static Gen<bool> Bools => Gen.Elements(true, false);

    public static Arbitrary<ParkFacts> Parks() =>
        (
            from name in OrNull(Ids)
            from founded in Gen.Choose(1990, 2025)
            from audits in Maybe(Gen.Choose(0, 4))
            from area in Gen.Choose(0, 10_000)
            from hasPolicy in Bools
            from certified in Maybe(Bools)
            from asOf in Dates
            from reviewed in Maybe(Dates)
            from next in Maybe(Dates)
            from lead in OrNull(Entities)
            from entities in Few(Entities)
            from members in Few(Ids)
            from meetings in Few(Dates)
            from scores in Few(Gen.Choose(0, 5))
            from target in Decimals
            select new ParkFacts
            {
                Name = name,
                Founded = founded,
                Audits = audits,
                Area = area,
                HasPolicy = hasPolicy,
                IsCertified = certified,
                AsOf = asOf,
                ReviewedOn = reviewed,
                NextReviewOn = next,
                Month = asOf.ToYearMonth(),
                ReportedMonth = asOf.PlusMonths((founded % 3) - 1).ToYearMonth(),
                Lead = lead,
                Entities = entities,
                Members = [.. members],
                Meetings = [.. meetings],
                Scores = scores.Where(score => score != 4),
                Target = target,
            }
        ).ToArbitrary();

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> items) =>
        from count in Gen.Choose(0, 4)
        from list in Gen.ArrayOf(items, count)
        from asArray in Gen.Choose(0, 2)
        select asArray switch
        {
            0 => (IReadOnlyList<T>)list,
            1 => new List<T>(list),
            _ => new System.Collections.ObjectModel.ReadOnlyCollection<T>(list),
        };

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => from there in Gen.Choose(0, 3) from value in values select there == 0 ? (T?)null : value;

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class => from there in Gen.Choose(0, 3) from value in values select there == 0 ? null : value;
}
