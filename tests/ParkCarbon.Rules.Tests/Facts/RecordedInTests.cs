using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Facts;

public sealed class RecordedInTests
{
    [Fact]
    public void Sections_OfEveryFact_AreSectionsOfADossier() =>
        Assert.All(
            typeof(ParkFacts)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetMembers())
                .SelectMany(member => member.GetCustomAttributes(typeof(RecordedInAttribute), inherit: false))
                .SelectMany(attribute => ((RecordedInAttribute)attribute).Sections),
            section => Assert.NotNull(typeof(ParkCarbon.Domain.ParkDossier).GetProperty(section))
        );

    /// <summary>What decides whether a section is needed stands beside the fact, and is a yes or no.</summary>
    [Fact]
    public void Where_OfEveryFact_IsAQuestionBesideIt()
    {
        var conditional = typeof(ParkFacts)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMembers())
            .SelectMany(
                member =>
                    member.GetCustomAttributes(typeof(RecordedInAttribute), inherit: false).Cast<RecordedInAttribute>(),
                (member, recorded) => (member.DeclaringType, recorded.Where)
            )
            .Where(pair => pair.Where is not null)
            .ToList();
        Assert.NotEmpty(conditional);
        Assert.All(
            conditional,
            pair =>
                Assert.Equal(
                    typeof(bool),
                    pair.DeclaringType!.GetProperty(
                        pair.Where!,
                        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic
                    )?.PropertyType
                )
        );
    }

    /// <summary>A fact that changes when a section is not recorded says that it rests on that section.</summary>
    [Theory]
    [InlineData(nameof(ParkCarbon.Domain.ParkDossier.Accountings))]
    [InlineData(nameof(ParkCarbon.Domain.ParkDossier.Reports))]
    public void Facts_ThatChangeWithoutASection_AreMarkedWithIt(string section)
    {
        var item = CaseFiles.OfRules.First(item => item.File.Contains("8.2", StringComparison.Ordinal));
        var facts = CaseFacts.Of(item);
        var without = facts.Known with { };
        typeof(ParkCarbon.Domain.ParkDossier).GetProperty(section)!.SetValue(without, null);
        var (before, after) = (facts.Park.Entities[0], facts.ParkOf(without).Entities[0]);
        Assert.Equal(["reports"], FactSections.Of(["entity.Reports"], FactVocabulary.InputsOf(SubjectKind.Entity)));
        Assert.All(
            typeof(EntityFacts)
                .GetProperties()
                .Where(property =>
                    Count(property.GetValue(before)) != Count(property.GetValue(after))
                    && !property.Name.EndsWith("Documents", StringComparison.Ordinal)
                ),
            property =>
                Assert.Contains(
                    section,
                    property
                        .GetCustomAttributes(typeof(RecordedInAttribute), inherit: false)
                        .Cast<RecordedInAttribute>()
                        .SelectMany(attribute => attribute.Sections)
                )
        );
    }

    private static int Count(object? value) => value is System.Collections.ICollection items ? items.Count : -1;
}
