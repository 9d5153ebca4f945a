using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>A dossier chooses a method, a reading or a parameter that there is not.</summary>
public sealed class MethodChoiceException : ArgumentException
{
    private const string OfTheStatement = "$.neutrality";

    internal MethodChoiceException(string path, BilingualText problem)
        : base(problem.En)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>Where in the dossier the choice stands, such as "$.neutrality.readings[0].choice".</summary>
    public string Path { get; }

    /// <summary>What was found and what was expected.</summary>
    public BilingualText Problem { get; }

    /// <summary>The same of a choice that stands elsewhere in the dossier.</summary>
    internal MethodChoiceException At(string choice) =>
        new(string.Concat(choice, Path.AsSpan(OfTheStatement.Length)), Problem);
}
