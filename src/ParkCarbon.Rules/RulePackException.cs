using ParkCarbon.Domain;

namespace ParkCarbon.Rules;

/// <summary>A rule pack, a method or a factor set that cannot be loaded, with every reason.</summary>
/// <remarks>A broken rule is an error when it is loaded, never a verdict about a park.</remarks>
public sealed class RulePackException : Exception
{
    internal RulePackException(IReadOnlyList<BilingualText> problems)
        : base(string.Join('\n', problems.Select(problem => problem.En))) => Problems = problems;

    /// <summary>The reasons, in order of the files; each says where, what was found and what was expected.</summary>
    public IReadOnlyList<BilingualText> Problems { get; }
}
