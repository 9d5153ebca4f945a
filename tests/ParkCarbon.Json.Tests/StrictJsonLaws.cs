using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace ParkCarbon.Json.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class StrictJsonLaws
{
    [Property]
    public bool What_is_written_reads_back_equal(SampleDossier dossier)
    {
        var written = StrictJson.Write(dossier, SampleContext.Default.SampleDossier);
        var read = StrictJson.Read(written, "sample.json", SampleContext.Default.SampleDossier).Value;
        return AreEqual(dossier, read)
            && written.AsSpan().SequenceEqual(StrictJson.Write(read, SampleContext.Default.SampleDossier));
    }

    [Property(MaxTest = 1000)]
    public bool Any_bytes_give_a_value_or_a_problem(byte[] bytes) => IsOneOrTheOther(bytes);

    [Property(MaxTest = 1000)]
    public bool A_damaged_document_gives_a_value_or_a_problem(SampleDossier dossier, int place, byte value, bool cut)
    {
        var bytes = StrictJson.Write(dossier, SampleContext.Default.SampleDossier);
        place = (int)(Math.Abs((long)place) % bytes.Length);
        bytes[place] = value;
        return IsOneOrTheOther(cut ? bytes[..place] : bytes);
    }

    [Property(MaxTest = 1000)]
    public bool Any_tokens_give_a_value_or_a_problem(Tokens tokens) =>
        IsOneOrTheOther(Encoding.UTF8.GetBytes(tokens.Text));

    [Property]
    public bool A_period_is_written_in_its_shortest_form(DateInterval period)
    {
        var text = Encoding.UTF8.GetString(
            StrictJson.Write(new() { Name = "x", Period = period }, SampleContext.Default.SampleDossier)
        );
        var isYear = period.Start is { Month: 1, Day: 1 } && period.End == new LocalDate(period.Start.Year, 12, 31);
        var isMonth = period.Equals(period.Start.ToYearMonth().ToDateInterval());
        return text.Contains("\"from\"", StringComparison.Ordinal) == !(isYear || isMonth);
    }

    private static bool IsOneOrTheOther(byte[] bytes)
    {
        var result = StrictJson.Read(bytes, "sample.json", SampleContext.Default.SampleDossier);
        return result.IsSuccess == (result.Problems.Count == 0)
            && result.Problems.All(p => p is { Line: > 0, Column: > 0 } && p.Message.En.Length > 0)
            && result.Problems.Zip(result.Problems.Skip(1)).All(p => Order(p.First) <= Order(p.Second));
    }

    private static long Order(JsonProblem problem) => ((long)problem.Line << 32) + problem.Column;

    private static bool AreEqual(SampleDossier left, SampleDossier right) =>
        left with { Activities = null, Monthly = null } == right with { Activities = null, Monthly = null }
        && (left.Activities ?? []).SequenceEqual(right.Activities ?? [])
        && (left.Activities is null) == (right.Activities is null)
        && (left.Monthly is null) == (right.Monthly is null)
        && (left.Monthly ?? new Dictionary<YearMonth, decimal>())
            .OrderBy(m => m.Key)
            .SequenceEqual((right.Monthly ?? new Dictionary<YearMonth, decimal>()).OrderBy(m => m.Key));
}
