using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Tests.Facts;

/// <summary>What rules on requirements may name is what leads from their subjects, and nothing is forgotten.</summary>
public sealed class FactVocabularyTests
{
    private static readonly RuleVocabulary Vocabulary = FactVocabulary.Requirements;

    [Fact]
    public void EveryPublicFactType_IsReachableFromASubject()
    {
        var facts = typeof(ParkFacts).Assembly.GetTypes().Where(FactTypes.IsFact).ToList();
        Assert.Contains(typeof(IssueFacts), facts);
        Assert.All(facts, type => Assert.True(Vocabulary.HasMembers(type), $"No rule can reach {type.Name}."));
    }

    [Fact]
    public void EveryMemberOfAFactType_IsReadable() =>
        Assert.All(
            Vocabulary.Types.Where(FactTypes.IsFact).SelectMany(type => type.GetProperties()),
            property =>
                Assert.True(
                    Vocabulary.Allows(property.PropertyType),
                    $"{property.DeclaringType!.Name}.{property.Name} has a type that no rule may touch: {property.PropertyType}."
                )
        );

    [Fact]
    public void EveryEnumOfTheDomainInAFact_IsNameable() =>
        Assert.Equal(
            typeof(ParkCarbon.Domain.Carbon.Accounts.AccountingIssueKind),
            Vocabulary.EnumNamed("AccountingIssueKind")
        );

    [Fact]
    public void Vocabulary_HasNoTwoTypesOfOneName() => Assert.Empty(Vocabulary.Problems);

    [Fact]
    public void EveryKindOfSubject_HasAPopulation() =>
        Assert.All(
            Enum.GetValues<SubjectKind>(),
            kind => Assert.Contains(Population.Of(kind).Inputs.Items, input => input.Name == "park")
        );
}
