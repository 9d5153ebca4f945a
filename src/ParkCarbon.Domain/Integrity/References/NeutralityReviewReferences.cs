using ParkCarbon.Domain.Planning;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of neutrality reviews (6.3).</summary>
internal static class NeutralityReviewReferences
{
    public static void Check(NeutralityReview record, DossierPath at, References references)
    {
        references.Parts(record.Entities, at, nameof(record.Entities), Check);
        references.All(record.AssetParties, at, nameof(record.AssetParties));
        references.Parts(record.Plans, at, nameof(record.Plans), Check);
        references.Parts(record.People, at, nameof(record.People), Check);
        references.Part(record.Emissions, at, nameof(record.Emissions), Check);
        references.Part(record.Assets, at, nameof(record.Assets), Check);
        references.Part(record.Trading, at, nameof(record.Trading), Check);
        references.Part(record.Neutrality, at, nameof(record.Neutrality), Check);
        references.Parts(record.CreditRatings, at, nameof(record.CreditRatings), Check);
        references.All(record.FurtherMeasures, at, nameof(record.FurtherMeasures));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(EntityStatus record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Profile, at, nameof(record.Profile));
    }

    private static void Check(PlanAssessment record, DossierPath at, References references)
    {
        references.One(record.Objective, at, nameof(record.Objective));
    }

    private static void Check(PersonInfluence record, DossierPath at, References references)
    {
        references.One(record.Person, at, nameof(record.Person));
    }

    private static void Check(EmissionReview record, DossierPath at, References references)
    {
        references.Parts(record.Sources, at, nameof(record.Sources), Check);
        references.Parts(record.Limits, at, nameof(record.Limits), Check);
        references.Parts(record.Purchases, at, nameof(record.Purchases), Check);
        references.All(record.Surveys, at, nameof(record.Surveys));
    }

    private static void Check(SourceIdentification record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(EntityLimit record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(GreenPurchase record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(AssetReview record, DossierPath at, References references)
    {
        references.Parts(record.Holdings, at, nameof(record.Holdings), Check);
        references.Parts(record.Developments, at, nameof(record.Developments), Check);
        references.Parts(record.Potential, at, nameof(record.Potential), Check);
        references.All(record.Risks, at, nameof(record.Risks));
    }

    private static void Check(AssetHolding record, DossierPath at, References references)
    {
        references.One(record.Asset, at, nameof(record.Asset));
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(AssetDevelopment record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(PotentialAsset record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(TradingReview record, DossierPath at, References references)
    {
        references.Parts(record.Volumes, at, nameof(record.Volumes), Check);
        references.Parts(record.Fulfilments, at, nameof(record.Fulfilments), Check);
    }

    private static void Check(TradedVolume record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(TradingFulfilment record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(StrategyReview record, DossierPath at, References references)
    {
        references.One(record.Strategy, at, nameof(record.Strategy));
        references.One(record.PlanDocument, at, nameof(record.PlanDocument));
    }

    private static void Check(ReviewedRating record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }
}
