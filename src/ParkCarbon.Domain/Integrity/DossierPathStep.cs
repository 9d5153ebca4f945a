namespace ParkCarbon.Domain.Integrity;

/// <summary>One step of a path into a dossier: to a member, or to an item of a list.</summary>
public readonly record struct DossierPathStep
{
    private DossierPathStep(string? member, int index)
    {
        Member = member;
        Index = index;
    }

    /// <summary>The member's name as the type has it, such as <c>GreenCertificates</c>; null for a step to an item.</summary>
    public string? Member { get; }

    /// <summary>The item's place, zero or more; zero for a step to a member.</summary>
    public int Index { get; }

    internal static DossierPathStep To(string member) => new(member, 0);

    internal static DossierPathStep To(int index) => new(null, index);
}
