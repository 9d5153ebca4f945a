using System.Reflection;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Packs;
using Xunit;

namespace ParkCarbon.Rules.Tests.Packs;

/// <summary>The catalogue against the standard's own order of clauses, lists and dashes.</summary>
public sealed partial class CatalogueTests
{
    /// <remarks>A clause, then its sentences and items: "2.d.1-9" stands for 2.d.1 to 2.d.9.</remarks>
    private static readonly string[] Clauses =
    [
        "4.1: 1 2",
        "4.2: 1.a-c 2.1-3 3",
        "4.3: 1 2.1-2 3 4",
        "4.4: 1 2",
        "5.1: 1.a-p",
        "5.2: 1.a-e 2.1-4",
        "5.3: 1 2.a-d",
        "6.1: 1.1-3 2.a 2.b.1-2 n1",
        "6.2: 1 1.a-c 2.a-g 3.a-e 4 5",
        "6.3: 1 2.a-c 2.d.1-9 2.e.1-7 2.f.1-3 2.g.1-2 2.h 3",
        "6.4: 1 2 n1 n2",
        "6.5: 1 2 3.a-g 4.1-3 5",
        "7.1: 1",
        "7.2: 1.a-c 2",
        "7.3: 1.a-e",
        "7.4: 1.a-d 2",
        "7.5.1: 1.a-b",
        "7.5.2: 1.a-c",
        "7.5.3: 1.a-b 2.1-4 3",
        "8.1: 1 1.a-b 2 3",
        "8.2: 1.1-2 2",
        "9.1.1: 1.a-d 2 3 4",
        "9.1.2: 1 2.a-c 3",
        "9.2.1: 1 1.a.1-2 1.b",
        "9.2.2: 1 2 3 4",
        "9.3.1: 1 2 3",
        "9.3.2: 1.a-d 1.e.1-5 1.f-j",
        "9.3.3: 1 2",
        "10.1: 1",
        "10.2: 1.a.1-2 1.b.1-3 1.c-e 2 3.1-2",
    ];

    private static readonly IReadOnlyList<Requirement> Requirements = RulePack.Shipped.Requirements;

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese { get; }

    /// <summary>An id: the clause, the sentence or note, and the letter of a list where there is one.</summary>
    [GeneratedRegex(@"^(?<clause>[\d.]+)/(?<sentence>n?\d+)(?:\.(?<letter>[a-z]))?")]
    private static partial Regex Id { get; }

    [Fact]
    public void Requirements_AreThoseOfTheStandardInItsOrder()
    {
        var expected = Clauses.SelectMany(Expand).ToList();

        Assert.Equal(201, expected.Count);
        Assert.Equal(expected, Requirements.Select(requirement => requirement.Id));
    }

    [Fact]
    public void Requirements_ByModalityKindAndSubject_AreAsManyAsInTheStandard()
    {
        Assert.Equal("6.1/n1", Assert.Single(Requirements, item => item.Modality != Modality.Shall).Id);
        Assert.Equal(
            ["6.1/n1", "6.4/n1", "6.4/n2"],
            Requirements.Where(item => item.Kind == RequirementKind.Note).Select(item => item.Id)
        );
        Assert.Equal(19, Requirements.Count(item => item.Kind == RequirementKind.DocumentedInformation));
        Assert.Equal(
            [("entity", 26), ("park", 137), ("park+entity", 11), ("top-management", 27)],
            Requirements
                .CountBy(item => item.Subject)
                .Select(count => (count.Key, count.Value))
                .OrderBy(count => count.Key, StringComparer.Ordinal)
        );
    }

    /// <remarks>Before a noun (适用的, 适当的) the words qualify the noun and leave the sentence unconditional.</remarks>
    [Fact]
    public void Conditions_StandWhereTheSentenceHasTheWord()
    {
        Assert.Equal(
            [
                ("5.2/2.3", RequirementProviso.WhereApplicable),
                ("5.2/2.4", RequirementProviso.WhereNecessary),
                ("6.2/2.b", RequirementProviso.WherePracticable),
                ("6.2/2.f", RequirementProviso.WhereAppropriate),
                ("6.3/2.d.3", RequirementProviso.WhereApplicable),
                ("6.3/2.d.4", RequirementProviso.WhereApplicable),
                ("6.5/4.3", RequirementProviso.WhereAppropriate),
                ("7.2/1.c", RequirementProviso.WhereApplicable),
                ("7.5.3/2.1", RequirementProviso.WhereApplicable),
                ("7.5.3/2.2", RequirementProviso.WhereApplicable),
                ("7.5.3/2.3", RequirementProviso.WhereApplicable),
                ("7.5.3/2.4", RequirementProviso.WhereApplicable),
                ("7.5.3/3", RequirementProviso.WhereAppropriate),
                ("8.1/2", RequirementProviso.WhereNecessary),
                ("9.1.1/1.b", RequirementProviso.WhereApplicable),
                ("9.1.1/2", RequirementProviso.WhereNecessary),
                ("9.1.2/2.b", RequirementProviso.WhereNecessary),
                ("10.2/1.a.1", RequirementProviso.WhereAppropriate),
                ("10.2/1.a.2", RequirementProviso.WhereAppropriate),
                ("10.2/1.e", RequirementProviso.WhereNecessary),
            ],
            Requirements.Where(item => item.Condition is not null).Select(item => (item.Id, item.Condition!.Value))
        );
    }

    [Fact]
    public void IsExcludable_IsFalse_WhereNothingOrOnlyAPartIsConditional()
    {
        Assert.Equal(
            ["5.2/2.4", "8.1/2", "9.1.2/2.b"],
            Requirements.Where(item => item.ConditionOn is not null).Select(item => item.Id)
        );
        Assert.All(
            Requirements,
            item => Assert.Equal(item.Condition is not null && item.ConditionOn is null, item.IsExcludable)
        );
        Assert.Equal(17, Requirements.Count(item => item.IsExcludable));
    }

    [Fact]
    public void Titles_WithinAClause_AreDifferent() =>
        Assert.All(
            Requirements.GroupBy(Clause),
            clause =>
            {
                Assert.Distinct(clause.Select(item => item.Title.Zh));
                Assert.Distinct(clause.Select(item => item.Title.En));
            }
        );

    [Fact]
    public void Gists_AreDifferent()
    {
        Assert.Distinct(Requirements.Select(item => item.Gist.Zh));
        Assert.Distinct(Requirements.Select(item => item.Gist.En));
    }

    [Fact]
    public void Texts_AreInTheirLanguage()
    {
        Assert.All(Requirements.SelectMany(item => new[] { item.Title, item.Gist }), InBothLanguages);
        Assert.All(RulePack.Shipped.Terms.SelectMany(item => new[] { item.Title, item.Gist }), InBothLanguages);
        Assert.All(RulePack.Shipped.References.SelectMany(item => new[] { item.Title, item.Use }), InBothLanguages);
    }

    [Fact]
    public void Titles_AreShortAndGists_AreOneSentence() =>
        Assert.All(
            Requirements,
            item =>
            {
                Assert.InRange(item.Title.Zh.Length, 4, 12);
                Assert.InRange(item.Title.En.Length, 3, 45);
                Assert.EndsWith("。", item.Gist.Zh, StringComparison.Ordinal);
                Assert.Equal(1, item.Gist.Zh.Count(c => c == '。'));
                Assert.Matches("[.?]$", item.Gist.En);
                Assert.DoesNotContain(". ", item.Gist.En, StringComparison.Ordinal);
            }
        );

    /// <remarks>The dashes of a list have no numbers in the standard, so requirements from one list of dashes share a citation.</remarks>
    [Fact]
    public void Citations_NameClauseAndLetter_AndNothingElseThatHasThem()
    {
        Assert.All(
            Requirements,
            item =>
            {
                var id = Id.Match(item.Id);
                Assert.Matches($"^{Regex.Escape(Clause(item))}( |$)", item.Citation);
                if (id.Groups["letter"] is { Success: true } letter)
                {
                    Assert.Contains($" {letter.Value})", item.Citation, StringComparison.Ordinal);
                }
            }
        );
        Assert.All(
            Requirements.Where(item => Id.Match(item.Id).Groups["letter"].Success).GroupBy(item => item.Citation),
            group => Assert.Single(group.Select(item => Id.Match(item.Id).Value).Distinct())
        );
    }

    [Fact]
    public void Terms_AreThoseOfClause3InItsOrder() =>
        Assert.Equal(
            [
                "3.1.1",
                "3.1.1/2",
                .. Enumerable.Range(2, 5).Select(i => $"3.1.{i}"),
                .. Enumerable.Range(1, 14).Select(i => $"3.2.{i}"),
            ],
            RulePack.Shipped.Terms.Select(term => term.Id)
        );

    [Fact]
    public void References_AreThoseOfClause2InItsOrder()
    {
        Assert.Equal(
            [
                "GB 17167-2006",
                "GB/T 23331-2020",
                "GB/T 24001-2016",
                "GB/T 33173-2016",
                "T/CIECCPA 002-2021",
                "T/SEESA 010-2022",
                "T/CSPSTC 51-2020",
                "ISO 14064-1:2018",
            ],
            RulePack.Shipped.References.Select(reference => reference.Number)
        );
        Assert.All(
            RulePack.Shipped.References,
            reference => Assert.Equal(YearAtEnd.IsMatch(reference.Number), reference.Dated)
        );
    }

    [Fact]
    public void ClauseMarks_OfTheModel_AreRequirementsOrTerms()
    {
        var known = Requirements
            .Select(requirement => requirement.Id)
            .Concat(RulePack.Shipped.Terms.Select(term => term.Id))
            .ToHashSet();
        var marks = typeof(ParkDossier)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties().Cast<MemberInfo>().Append(type))
            .SelectMany(member => member.GetCustomAttributes<ClauseAttribute>(false))
            .Select(mark => mark.Reference)
            .ToList();

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Contains(mark, known));
    }

    [Fact]
    public void Rules_AreOfRequirementsOfTheCatalogue() =>
        Assert.Subset(Requirements.ToHashSet(), RulePack.Shipped.Rules.Select(rule => rule.Requirement).ToHashSet());

    [GeneratedRegex(@"[-:]\d{4}$")]
    private static partial Regex YearAtEnd { get; }

    private static string Clause(Requirement requirement) => requirement.Id.Split('/')[0];

    private static void InBothLanguages(BilingualText text)
    {
        Assert.Matches(Chinese, text.Zh);
        Assert.DoesNotMatch(Chinese, text.En);
    }

    private static IEnumerable<string> Expand(string clause)
    {
        var parts = clause.Split(": ");
        foreach (var item in parts[1].Split(' '))
        {
            var (first, last) = item.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
                ? (item[dash - 1], item[dash + 1])
                : (item[^1], item[^1]);
            var stem = item.Split('-')[0][..^1];
            for (var c = first; c <= last; c++)
            {
                yield return $"{parts[0]}/{stem}{c}";
            }
        }
    }
}
