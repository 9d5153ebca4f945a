namespace ParkCarbon.Domain.Integrity;

/// <summary>An item of a section, or of a list in one, whose path is made only when there is something to say about it.</summary>
internal readonly record struct Spot(string Section, int Index)
{
    /// <summary>The list in the item, and the place in that list; unset for the item itself.</summary>
    public (string List, int Index)? Inner { get; init; }

    public DossierPath Path =>
        Inner is var (list, index) ? DossierPath.Of(Section, Index, list).Item(index) : DossierPath.Of(Section, Index);

    public DossierPath Member(params ReadOnlySpan<string> members)
    {
        var path = Path;
        foreach (var member in members)
        {
            path = path.Member(member);
        }

        return path;
    }
}
