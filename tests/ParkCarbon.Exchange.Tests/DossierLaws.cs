using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Integrity;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class DossierLaws
{
    [Property(MaxTest = 300)]
    public void What_is_written_reads_back_equal(ParkDossier dossier)
    {
        var read = StrictJson.Read(DossierWriter.Write(dossier), "law.json", DossierJson.Type);

        Assert.True(read.IsSuccess, string.Join('\n', read.Problems));
        Assert.Equal(dossier, read.Value);
    }

    [Property(MaxTest = 300)]
    public bool Writing_what_was_read_gives_the_same_bytes(ParkDossier dossier)
    {
        var written = DossierWriter.Write(dossier);
        var read = StrictJson.Read(written, "law.json", DossierJson.Type).Value;
        return written.AsSpan().SequenceEqual(DossierWriter.Write(read));
    }

    [Property(MaxTest = 300)]
    public bool Every_problem_of_any_dossier_lies_in_the_document(ParkDossier dossier)
    {
        var problems = DossierIntegrity.Check(dossier, Samples.Library);
        var read = StrictJson.Read(DossierWriter.Write(dossier), "law.json", DossierJson.Type);
        return problems.All(problem => read.Locator!.Contains(problem.Path.ToString()))
            && problems.SelectMany(problem => problem.Related).All(path => read.Locator!.Contains(path.ToString()));
    }

    [Property(MaxTest = 300)]
    public bool Reading_gives_a_dossier_or_problems_and_never_throws(
        ParkDossier dossier,
        NonNegativeInt place,
        byte value
    )
    {
        var bytes = DossierWriter.Write(dossier);
        bytes[place.Get % bytes.Length] = value;
        var result = DossierReader.Read(bytes, "law.json", Samples.Library);
        return result.IsSuccess == (result.Problems.Count == 0);
    }

    [Property]
    public bool A_dossier_divided_and_merged_is_the_dossier(ParkDossier dossier, NonNegativeInt place)
    {
        var whole = dossier with { Activities = dossier.Activities ?? [] };
        var cut = place.Get % (whole.Activities.Count + 1);
        var bare = new ParkDossier
        {
            Park = dossier.Park,
            Period = dossier.Period,
            Entities = [],
        };
        DossierPart[] parts =
        [
            new("2", bare with { Activities = [.. whole.Activities.Skip(cut).Select(WithoutId)] }),
            new("1", whole with { Activities = [.. whole.Activities.Take(cut).Select(WithoutId)] }),
        ];

        var merged = DossierMerge.Of(parts).Dossier;

        return merged == whole with { Activities = [.. whole.Activities.Select(WithoutId)] }
            && merged == DossierMerge.Of(parts.Reverse()).Dossier;

        // A record with an id that stands in both parts word for word is one record.
        static ActivityRecord WithoutId(ActivityRecord record) => record with { Id = null };
    }

    [Property]
    public bool Origins_lead_back_to_the_same_item(ParkDossier left, ParkDossier right)
    {
        var other = right with
        {
            Note = null,
            Park = left.Park,
            Period = left.Period,
            GwpSet = null,
            Neutrality = null,
            Scope = null,
            TopManagement = null,
            NeedsReview = null,
            Claim = null,
            BaseYear = null,
        };
        ParkDossier[] parts = [left, other];
        var merged = DossierMerge.Of([new("1", left), new("2", other)]);
        var sources = merged.Dossier!.Sources ?? [];
        return Enumerable
            .Range(0, sources.Count)
            .All(i =>
            {
                var (part, path) = merged.OriginOf(DossierPath.Root.Member(nameof(left.Sources)).Item(i));
                return parts[part].Sources![path.Steps[1].Index] == sources[i];
            });
    }

    [Fact]
    public void Make_ManySeeds_SetsEveryMemberSomewhere()
    {
        var written = string.Concat(
            Enumerable
                .Range(0, 200)
                .Select(seed => Encoding.UTF8.GetString(DossierWriter.Write(new DossierMaker(seed).Make())))
        );

        Assert.All(
            typeof(ParkDossier).GetProperties(),
            member =>
                Assert.Contains(
                    $"\n  \"{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}\": ",
                    written,
                    StringComparison.Ordinal
                )
        );
    }

    public static class Arbitraries
    {
        public static Arbitrary<ParkDossier> Dossiers() =>
            Gen.Choose(0, int.MaxValue).Select(seed => new DossierMaker(seed).Make()).ToArbitrary();
    }
}
