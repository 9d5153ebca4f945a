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
        [.. NeedsOf(reads, inputs).Select(need => need.Section).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The sections that some facts need, each with when it is needed, in ordinal order of the sections.</summary>
    /// <param name="reads">Paths of members, such as "entity.Sources[].IsDocumented".</param>
    /// <param name="inputs">The inputs on which the paths begin.</param>
    public static IReadOnlyList<SectionNeed> NeedsOf(IEnumerable<string> reads, RuleInputs inputs) =>
        [.. reads.SelectMany(path => NeedsOf(path, inputs)).OrderBy(need => need.Section, StringComparer.Ordinal)];

    /// <summary>Whether a section is recorded, be it empty.</summary>
    public static bool IsRecorded(ParkDossier dossier, string section) =>
        Sections[section].GetValue(dossier) is not null;

    /// <summary>The members that a path reads on its way.</summary>
    public static IEnumerable<MemberInfo> MembersOf(string path, RuleInputs inputs)
    {
        var parts = path.Split('.');
        var type = inputs.Items[InputOf(path, inputs)].Type;
        foreach (var part in parts.Skip(1))
        {
            var name = part.Replace("[]", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal);
            var member = type.GetMember(name)[0];
            yield return member;
            type = member is MethodInfo method ? method.ReturnType : ((PropertyInfo)member).PropertyType;
            type = part.EndsWith("[]", StringComparison.Ordinal) ? RuleVocabulary.ItemOf(type)! : type;
        }
    }

    private static int InputOf(string path, RuleInputs inputs)
    {
        var name = path.Split('.')[0].Replace("[]", "", StringComparison.Ordinal);
        return inputs.Items.Select(input => input.Name).ToList().IndexOf(name);
    }

    private static IEnumerable<SectionNeed> NeedsOf(string path, RuleInputs inputs)
    {
        var way = new List<PropertyInfo>();
        foreach (var member in MembersOf(path, inputs))
        {
            foreach (var recorded in member.GetCustomAttributes<RecordedInAttribute>())
            {
                var where = recorded.Where is { } name ? WhereOf(member, name) : null;
                foreach (var section in recorded.Sections)
                {
                    yield return new SectionNeed(
                        JsonNamingPolicy.CamelCase.ConvertName(section),
                        InputOf(path, inputs),
                        [.. way],
                        where
                    );
                }
            }

            if (member is not PropertyInfo property)
            {
                yield break;
            }

            way.Add(property);
        }
    }

    private static PropertyInfo WhereOf(MemberInfo member, string name) =>
        member.DeclaringType!.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        ?? throw new MissingMemberException(member.DeclaringType.Name, name);
}
