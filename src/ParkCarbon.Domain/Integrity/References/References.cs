namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows ids to what they name and reports those that name nothing.</summary>
internal sealed class References(DossierIndex index, Problems problems)
{
    /// <summary>Follows the ids in each item of a section.</summary>
    public void Each<T>(IReadOnlyList<T>? items, string section, Action<T, DossierPath, References> check) =>
        Parts(items, DossierPath.Root, section, check);

    /// <summary>Follows the ids in each item of a list.</summary>
    public void Parts<T>(
        IReadOnlyList<T>? items,
        DossierPath at,
        string member,
        Action<T, DossierPath, References> check
    )
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            check(items![i], at.Member(member).Item(i), this);
        }
    }

    /// <summary>Follows the ids in a part of a record, where it has one.</summary>
    public void Part<T>(T? part, DossierPath at, string member, Action<T, DossierPath, References> check)
        where T : class
    {
        if (part is not null)
        {
            check(part, at.Member(member), this);
        }
    }

    /// <summary>Follows one id, where there is one.</summary>
    public void One<T>(Id<T>? id, DossierPath at, string member)
        where T : class
    {
        if (id is not null && !index.Of<T>().Has(id))
        {
            ReferenceCheck.Dangling(index.Of<T>(), id, at.Member(member), problems);
        }
    }

    /// <summary>Follows each id of a list.</summary>
    public void All<T>(IReadOnlyList<Id<T>>? ids, DossierPath at, string member)
        where T : class
    {
        for (var i = 0; i < (ids?.Count ?? 0); i++)
        {
            if (!index.Of<T>().Has(ids![i]))
            {
                ReferenceCheck.Dangling(index.Of<T>(), ids[i], at.Member(member).Item(i), problems);
            }
        }
    }
}
