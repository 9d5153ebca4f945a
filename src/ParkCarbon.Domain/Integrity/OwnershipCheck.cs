namespace ParkCarbon.Domain.Integrity;

/// <summary>Words the mistake of naming what belongs to another entity.</summary>
internal static class OwnershipCheck
{
    public static void Report(
        string id,
        Id<ParkEntity> owner,
        Kind kind,
        Id<ParkEntity> expected,
        DossierPath path,
        Problems problems
    ) =>
        problems.Add(
            path,
            IntegrityCodes.BelongsToAnotherEntity,
            ($"“{id}”，属于主体“{owner}”", $"'{id}', which belongs to '{owner}'"),
            ($"主体“{expected}”的{kind.Zh}", $"{kind.WithArticle} of '{expected}'"),
            ("更正所引用的标识，或更正主体。", "Correct the id, or the entity.")
        );
}
