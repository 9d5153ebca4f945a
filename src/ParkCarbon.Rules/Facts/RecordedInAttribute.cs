namespace ParkCarbon.Rules.Facts;

/// <summary>Names the sections of the dossier from which a fact is derived; without them it says nothing.</summary>
/// <remarks>
/// Absent is not empty. The sections are named here, on the fact, so that no rule can forget to ask for them: a condition that reads a
/// fact whose section is not recorded is left undetermined.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RecordedInAttribute(params string[] sections) : Attribute
{
    /// <summary>The names of the properties of <see cref="Domain.ParkDossier"/>.</summary>
    public IReadOnlyList<string> Sections { get; } = sections;

    /// <summary>The property beside the fact that says whether the sections could change it; unset where they always could.</summary>
    /// <remarks>Who communicated no figure needs no account to hold it against. The property reads what the fact's other sections hold.</remarks>
    public string? Where { get; init; }
}
