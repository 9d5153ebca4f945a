using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>Who was there on a day, and who of them belonged to top management.</summary>
/// <remarks>What somebody did on a day counts as top management's where that person was there on that day: who left later did act, who came later did not.</remarks>
internal sealed class Roster
{
    private readonly Dictionary<Id<Person>, Person> _people;
    private readonly HashSet<Id<Person>> _topManagement;

    public Roster(ParkDossier dossier)
    {
        _people = (dossier.People ?? []).ToDictionary(person => person.Id);
        _topManagement = [.. dossier.TopManagement?.People ?? []];
    }

    /// <summary>Who was there, in order of their ids.</summary>
    public IEnumerable<Person> PeopleOn(LocalDate day) => PeopleOn(day, _people.Keys);

    /// <summary>Who of some people was there, in order of their ids.</summary>
    public IEnumerable<Person> PeopleOn(LocalDate day, IEnumerable<Id<Person>> who) =>
        who.Where(id => IsThere(id, day)).Distinct().Order().Select(id => _people[id]);

    public bool IsThere(Id<Person>? who, LocalDate day) =>
        who is not null && _people.TryGetValue(who, out var person) && person.IsAtWork(day);

    /// <summary>Whether somebody is known as a member of top management, on whatever day.</summary>
    public bool BelongsToTopManagement(Id<Person> who) => _topManagement.Contains(who) && _people.ContainsKey(who);

    /// <summary>Whether somebody did something as a member of top management; false where the day is not recorded.</summary>
    public bool IsTopManagement(Id<Person>? who, LocalDate? on) =>
        on is { } day && IsThere(who, day) && _topManagement.Contains(who!);
}
