using System.Globalization;
using System.Text;

namespace ParkCarbon.Domain.Integrity;

/// <summary>A place in a dossier: the members and items that lead to it.</summary>
public sealed record DossierPath
{
    private DossierPath(IEnumerable<DossierPathStep> steps) => Steps = ValueList<DossierPathStep>.Copy(steps);

    /// <summary>The dossier itself.</summary>
    public static DossierPath Root { get; } = new([]);

    /// <summary>The steps from the dossier to the place.</summary>
    public IReadOnlyList<DossierPathStep> Steps { get; }

    /// <summary>Returns the path of a member of this place.</summary>
    /// <param name="name">The member's name as the type has it.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public DossierPath Member(string name) =>
        new(Steps.Append(DossierPathStep.To(Require.NotBlank(name, nameof(name)))));

    /// <summary>Returns the path of an item of this place, a list.</summary>
    /// <param name="index">The item's place in the list, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below zero.</exception>
    public DossierPath Item(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(Steps.Append(DossierPathStep.To(index)));
    }

    /// <summary>Returns the path as the dossier's JSON has it: <c>$.activities[12].source</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var step in Steps)
        {
            _ = step.Member is { } member
                ? text.Append('.').Append(char.ToLowerInvariant(member[0])).Append(member, 1, member.Length - 1)
                : text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
        }

        return text.ToString();
    }

    internal static DossierPath Of(string section, int index, params ReadOnlySpan<string> members)
    {
        var path = Root.Member(section).Item(index);
        foreach (var member in members)
        {
            path = path.Member(member);
        }

        return path;
    }
}
