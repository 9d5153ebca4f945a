using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Short words for ids, texts and reviews.</summary>
internal static class Naming
{
    /// <summary>The id of something.</summary>
    public static Id<T> The<T>(string id) => Id<T>.Parse(id);

    /// <summary>A text in Chinese and English.</summary>
    public static BilingualText Both(string zh, string en) => new(zh, en);

    /// <summary>Somebody's id.</summary>
    public static Id<Person> Who(string id) => The<Person>(id);

    /// <summary>A document's id.</summary>
    public static Id<DocumentedInformation> Paper(string id) => The<DocumentedInformation>(id);

    /// <summary>Whoever answers for energy and carbon at an entity.</summary>
    public static Id<Person> ManagerOf(Id<ParkEntity> entity) =>
        Who(entity.ToString() == "authority" ? "carbon-manager" : $"{entity}-carbon");

    /// <summary>The dossier with more documents.</summary>
    public static ParkDossier With(this ParkDossier dossier, params IEnumerable<DocumentedInformation> documents) =>
        dossier with
        {
            Documents = [.. dossier.Documents!, .. documents],
        };
}
