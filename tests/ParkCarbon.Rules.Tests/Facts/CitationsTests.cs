using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Facts;

public sealed class CitationsTests
{
    private static readonly LocalDate AsOf = new(2026, 6, 30);

    [Fact]
    public void In_AScopeThatCitesItsDocument_FindsItForTheClauseOfTheMember()
    {
        var citation = Assert.Single(Citations.In(Dossier(Document("scope"))));
        Assert.Equal(("4.3/4", "scope", null), (citation.Requirement, citation.Document.ToString(), citation.Entity));
    }

    [Fact]
    public void IsDocumented_ByADocumentThatIsCited_NeedsItToBeInForce()
    {
        Assert.True(Index(Dossier(Document("scope"))).IsDocumented("4.3/4"));
        Assert.Equal(["scope"], Index(Dossier(Document("scope"))).InForceIds("4.3/4"));
        Assert.False(Index(Dossier(Document("scope") with { ApprovedOn = null })).IsDocumented("4.3/4"));
        Assert.Single(Index(Dossier(Document("scope") with { ApprovedOn = null })).DocumentsOf("4.3/4"));
        Assert.False(Index(Dossier(Document("scope"))).IsDocumented("6.4/2"));
    }

    [Fact]
    public void IsDocumented_ByADocumentThatSaysSoAndIsCited_CountsItOnce() =>
        Assert.Single(Index(Dossier(Document("scope") with { Supports = ["4.3/4"] })).DocumentsOf("4.3/4"));

    [Fact]
    public void IsDocumentedFor_ADocumentOfAnEntity_ServesThatEntityAlone()
    {
        var index = Index(
            Dossier(
                Document("scope"),
                Document("mill") with
                {
                    Supports = ["6.4/2"],
                    Entity = Id<ParkEntity>.Parse("mill"),
                },
                Document("all") with
                {
                    Supports = ["8.2/2"],
                }
            )
        );
        Assert.True(index.IsDocumentedFor("6.4/2", Id<ParkEntity>.Parse("mill")));
        Assert.False(index.IsDocumentedFor("6.4/2", Id<ParkEntity>.Parse("plant")));
        Assert.True(index.IsDocumentedFor("8.2/2", Id<ParkEntity>.Parse("plant")));
    }

    [Fact]
    public void Known_WhatTheCatalogueDoesNotHave_IsTheRulesMistake()
    {
        var index = Index(Dossier(Document("scope")));
        Assert.Equal("6.4/2", index.Known("6.4/2"));
        Assert.Throws<ArgumentException>(() => index.Known("6.4/3"));
    }

    private static DocumentedInformation Document(string id) =>
        new()
        {
            Id = Id<DocumentedInformation>.Parse(id),
            Title = new BilingualText(id),
            ApprovedOn = AsOf,
        };

    private static ParkDossier Dossier(params DocumentedInformation[] documents) =>
        new()
        {
            Park = new Park { Id = Id<Park>.Parse("p"), Name = new BilingualText("P") },
            Period = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            Entities = [new ParkEntity { Id = Id<ParkEntity>.Parse("mill"), Name = new BilingualText("Mill") }],
            Scope = new SystemScope
            {
                Statement = new BilingualText("everything"),
                Document = Id<DocumentedInformation>.Parse("scope"),
            },
            Documents = documents,
        };

    private static FactIndex Index(ParkDossier dossier)
    {
        var library = ShippedLibrary.Load();
        return new FactIndex(dossier, library, CarbonAccount.Of(dossier, library), AsOf, RulePack.Shipped.Requirements);
    }
}
