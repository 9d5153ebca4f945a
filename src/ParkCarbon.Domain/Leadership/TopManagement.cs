using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>The person or group that leads the park at the highest level (最高管理者, 最高管理层).</summary>
[Clause("5.1/1.a")]
public sealed record TopManagement
{
    /// <summary>What it is called.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Who belongs to it.</summary>
    public IReadOnlyList<Id<Person>> People
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;
}
