using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ParkCarbon.Json.Tests;

/// <summary>Text put together from pieces of JSON, nearly well formed.</summary>
public sealed record Tokens(string Text);

public static class Arbitraries
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"name\"",
        "\"x\"",
        "\"activities\"",
        "\"id\"",
        "\"quantity\"",
        "\"dueOn\"",
        "\"2025-02-30\"",
        "\"2025-02-28\"",
        "\"period\"",
        "\"2025\"",
        "\"monthly\"",
        "\"2025-01\"",
        "1",
        "-1.50",
        "1e400",
        "012",
        "null",
        "true",
        "tru",
        "\"\\uD800\"",
        "\"\\x\"",
        "\"",
        "//c\n",
        "/*",
        "*/",
        "\"parent\"",
        "\"$schema\"",
        "\"span\"",
        "\"from\"",
        "\"to\"",
        "\"scope\"",
        "{\"name\":\"x\"",
        "\"span\":{\"from\":2,\"to\":1}",
        "\"activities\":[{\"id\":\"a\",\"quantity\":1}]",
        ",\"note\":null}",
    ];

    public static Arbitrary<Tokens> Tokens() =>
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => new Tokens(string.Concat(p))).ToArbitrary();

    public static Arbitrary<LocalDate> Day() => Days.ToArbitrary();

    public static Arbitrary<DateInterval> Period() => Periods.ToArbitrary();

    public static Arbitrary<SampleDossier> Dossier() => Dossiers(2).ToArbitrary();

    private static Gen<LocalDate> Days => Gen.Choose(0, 60_000).Select(d => new LocalDate(1900, 1, 1).PlusDays(d));

    private static Gen<DateInterval> Periods =>
        Gen.OneOf(
            Gen.Choose(1900, 2100).Select(y => new DateInterval(new(y, 1, 1), new(y, 12, 31))),
            Days.Select(d => d.ToYearMonth().ToDateInterval()),
            Days.SelectMany(d => Gen.Choose(0, 800).Select(n => new DateInterval(d, d.PlusDays(n))))
        );

    // Half a surrogate pair is no text: it cannot be written as UTF-8 at all.
    private static Gen<string> Texts =>
        ArbMap
            .Default.GeneratorFor<NonNull<string>>()
            .Select(s => string.Concat(s.Get.Where(c => !char.IsSurrogate(c))) + "园区 CO₂ 𠮷 \"\\");

    private static Gen<decimal> Decimals => ArbMap.Default.GeneratorFor<decimal>();

    private static Gen<SampleActivity> Activities =>
        from id in Texts
        from quantity in Decimals
        from unit in Texts
        from hasCode in Gen.Elements(true, false)
        select new SampleActivity
        {
            Id = id,
            Quantity = quantity,
            Unit = unit,
            Code = hasCode ? new SampleCode("abc") : null,
        };

    private static Gen<SampleDossier> Dossiers(int depth) =>
        from name in Texts
        from scope in Gen.Elements(Enum.GetValues<SampleScope>())
        from due in Gen.OneOf(Days.Select(d => (LocalDate?)d), Gen.Constant<LocalDate?>(null))
        from period in Periods.OrNull()
        from note in Texts.OrNull()
        from activities in Gen.ListOf(Activities).OrNull()
        from monthly in Gen.ListOf(Days.Zip(Decimals)).OrNull()
        from span in Gen.Choose(-9, 9).Select(n => new SampleSpan(n, n + 3, "x")).OrNull()
        from count in ArbMap.Default.GeneratorFor<int?>()
        from ratio in ArbMap.Default.GeneratorFor<NormalFloat>()
        from confirmed in Gen.Elements(true, false)
        from parent in depth == 0 ? Gen.Constant<SampleDossier>(null!) : Dossiers(depth - 1).OrNull()
        select new SampleDossier
        {
            Name = name,
            Scope = scope,
            DueOn = due,
            Period = period,
            Note = note,
            Activities = activities?.ToList(),
            Monthly = monthly
                ?.DistinctBy(m => m.Item1.ToYearMonth())
                .ToDictionary(m => m.Item1.ToYearMonth(), m => m.Item2),
            Span = span,
            Count = count,
            Ratio = ratio.Get,
            Confirmed = confirmed,
            Parent = parent is null ? null : parent with { Activities = null, Monthly = null },
        };
}
