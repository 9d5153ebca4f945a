using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Carbon.Trends;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in what accounting methods ask beside the inventory.</summary>
internal static class MethodReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.MethodChoices, nameof(dossier.MethodChoices), Check);
        references.Each(dossier.Generations, nameof(dossier.Generations), Check);
        references.Each(dossier.EnergyContracts, nameof(dossier.EnergyContracts), Check);
        references.Each(dossier.Cogenerations, nameof(dossier.Cogenerations), Check);
        references.Each(dossier.ResourceUses, nameof(dossier.ResourceUses), Check);
        references.Each(dossier.ProductEnergy, nameof(dossier.ProductEnergy), Check);
        references.Each(dossier.IndicatorExclusions, nameof(dossier.IndicatorExclusions), Check);
        references.Each(dossier.CategorySignificance, nameof(dossier.CategorySignificance), Check);
        references.Each(dossier.Restatements, nameof(dossier.Restatements), Check);
        references.Part(dossier.Claim, DossierPath.Root, nameof(dossier.Claim), Check);
        references.Part(dossier.BaseYear, DossierPath.Root, nameof(dossier.BaseYear), Check);
    }

    private static void Check(NeutralityChoice record, DossierPath at, References references)
    {
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(EnergyGeneration record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(EnergyContract record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Source, at, nameof(record.Source));
        references.One(record.Contract, at, nameof(record.Contract));
        references.One(record.Settlement, at, nameof(record.Settlement));
    }

    private static void Check(Cogeneration record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.All(record.Sources, at, nameof(record.Sources));
    }

    private static void Check(ResourceUse record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(ProductEnergyIntensity record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(IndicatorExclusion record, DossierPath at, References references)
    {
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(CategorySignificance record, DossierPath at, References references)
    {
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(FactorRestatement record, DossierPath at, References references)
    {
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(NeutralityClaim record, DossierPath at, References references)
    {
        references.One(record.Commitment, at, nameof(record.Commitment));
        references.One(record.Plan, at, nameof(record.Plan));
        references.One(record.Report, at, nameof(record.Report));
        references.One(record.Verification, at, nameof(record.Verification));
    }

    private static void Check(BaseYear record, DossierPath at, References references)
    {
        references.One(record.Document, at, nameof(record.Document));
    }
}
