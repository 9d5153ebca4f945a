using System.Collections;
using System.Reflection;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Facts;

/// <summary>A section of the dossier that a condition needs, always or where the other sections leave the answer open.</summary>
internal sealed class SectionNeed
{
    private readonly IReadOnlyList<PropertyInfo> _way;
    private readonly int _input;
    private readonly PropertyInfo? _where;

    /// <summary>Creates a need.</summary>
    /// <param name="section">The name of the section in the document.</param>
    /// <param name="input">The place of the input on which the path of the fact begins.</param>
    /// <param name="way">The properties from the input to the facts that hold the one that needs the section.</param>
    /// <param name="where">What those facts say of whether they need it; unset where they always do.</param>
    public SectionNeed(string section, int input, IReadOnlyList<PropertyInfo> way, PropertyInfo? where)
    {
        Section = section;
        (_input, _way, _where) = (input, way, where);
    }

    /// <summary>The name of the section in the document.</summary>
    public string Section { get; }

    /// <summary>Whether what is not recorded in the section could change what the condition comes to.</summary>
    public bool IsNeeded(RuleArguments arguments) =>
        _where is null || Holders(arguments.Values[_input], 0).Any(facts => (bool)_where.GetValue(facts)!);

    private IEnumerable<object> Holders(object? facts, int step) =>
        facts is null ? []
        : facts is IEnumerable items ? items.Cast<object?>().SelectMany(item => Holders(item, step))
        : step == _way.Count ? [facts]
        : Holders(_way[step].GetValue(facts), step + 1);
}
