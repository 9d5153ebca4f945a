namespace ParkCarbon.Domain.Integrity;

/// <summary>An item of a section, whose path is made only when there is something to say about it.</summary>
internal readonly record struct Spot(string Section, int Index)
{
    public DossierPath Path => DossierPath.Of(Section, Index);

    public DossierPath Member(params ReadOnlySpan<string> members) => DossierPath.Of(Section, Index, members);
}
