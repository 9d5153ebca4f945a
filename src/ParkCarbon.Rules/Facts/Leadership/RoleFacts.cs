using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a role in the system (5.3).</summary>
public sealed class RoleFacts : IWitness
{
    private readonly SystemRole _role;
    private readonly Roster _roster;
    private readonly FactIndex _index;

    internal RoleFacts(SystemRole role, Roster roster, FactIndex index) =>
        (_role, _roster, _index) = (role, roster, index);

    /// <summary>Whether it says what its holders answer for.</summary>
    public bool HasResponsibilities => _role.Responsibilities is not null;

    /// <summary>Whether it says what its holders may decide.</summary>
    public bool HasAuthorities => _role.Authorities is not null;

    /// <summary>Whether somebody who is there holds it.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool IsHeld => Holders.Any();

    /// <summary>Whether a member of top management assigned it.</summary>
    [RecordedIn(nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsAssignedByTopManagement => _roster.IsTopManagement(_role.AssignedBy, _role.AssignedOn);

    /// <summary>Whether it was communicated since it was assigned, and reached each of its holders who are there, by name or through the entity.</summary>
    [RecordedIn(nameof(ParkDossier.Communications), nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool IsCommunicated => Communications.Any() && !HoldersNotReached.Any();

    internal Id<DocumentedInformation>? Document => _role.Document;

    internal IEnumerable<Person> Holders => _roster.PeopleOn(_index.AsOf, _role.Holders);

    private IEnumerable<Communication> Communications =>
        (_index.Dossier.Communications ?? []).Where(communication =>
            communication.Roles.Contains(_role.Id) && !(communication.On < _role.AssignedOn)
        );

    private IEnumerable<Person> HoldersNotReached =>
        Holders.Where(person =>
            !Communications.Any(communication =>
                communication.People.Contains(person.Id)
                || (person.Entity is { } entity && communication.Entities.Contains(entity))
            )
        );

    Witness IWitness.Witness =>
        new(
            "role",
            _role.Id.ToString(),
            new BilingualText(
                $"{_role.Name.Zh}（分配 {Day ?? "日期未记录"}，分配人 {_role.AssignedBy?.ToString() ?? "未记录"}，在岗 {Ids(Holders, "无")}，未沟通到 {Ids(HoldersNotReached, "无")}）",
                $"{_role.Name.En} (assigned {Day ?? "on no recorded day"} by {_role.AssignedBy?.ToString() ?? "nobody recorded"}, held by {Ids(Holders, "nobody")}, not communicated to: {Ids(HoldersNotReached, "nobody")})"
            )
        );

    private string? Day => _role.AssignedOn?.ToIsoText();

    private static string Ids(IEnumerable<Person> people, string none) =>
        string.Join(", ", people.Select(person => person.Id).DefaultIfEmpty<object>(none));
}
