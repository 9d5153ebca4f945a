using System.Reflection;
using System.Text.Json;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Facts;

/// <summary>Tells which sections of a dossier a rule needs, from the facts that it reads.</summary>
internal static class FactSections
{
    private static readonly Dictionary<string, PropertyInfo> Sections = typeof(ParkDossier)
        .GetProperties()
        .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), StringComparer.Ordinal);

    /// <summary>The names of the sections in the document, in ordinal order.</summary>
    /// <param name="reads">Paths of members, such as "entity.Sources[].IsDocumented".</param>
    /// <param name="inputs">The inputs on which the paths begin.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> reads, RuleInputs inputs) =>
        [
            .. reads
                .SelectMany(path => MembersOf(path, inputs))
                .SelectMany(member => member.GetCustomAttribute<RecordedInAttribute>()?.Sections ?? [])
                .Select(JsonNamingPolicy.CamelCase.ConvertName)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether a section is recorded, be it empty.</summary>
    public static bool IsRecorded(ParkDossier dossier, string section) =>
        Sections[section].GetValue(dossier) is not null;

    /// <summary>The members that a path reads on its way.</summary>
    public static IEnumerable<MemberInfo> MembersOf(string path, RuleInputs inputs)
    {
        var parts = path.Split('.');
        var type = inputs.Items.First(input => input.Name == parts[0].Replace("[]", "", StringComparison.Ordinal)).Type;
        foreach (var part in parts.Skip(1))
        {
            var name = part.Replace("[]", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal);
            var member = type.GetMember(name)[0];
            yield return member;
            type = member is MethodInfo method ? method.ReturnType : ((PropertyInfo)member).PropertyType;
            type = part.EndsWith("[]", StringComparison.Ordinal) ? RuleVocabulary.ItemOf(type)! : type;
        }
    }
}
