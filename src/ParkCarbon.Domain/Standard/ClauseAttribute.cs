namespace ParkCarbon.Domain.Standard;

/// <summary>Names the clause of the standard, or the requirement id, that a type or member stands for.</summary>
/// <remarks>
/// The text is a term of clause 3 ("3.2.13") or a requirement id ("6.2/3.d"). The traceability test joins these with the
/// catalogue, the rules and their cases.
/// </remarks>
/// <param name="reference">The term or requirement id.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property,
    AllowMultiple = true
)]
public sealed class ClauseAttribute(string reference) : Attribute
{
    /// <summary>The term or requirement id, such as "3.2.13" or "6.4/1".</summary>
    public string Reference { get; } = reference;
}
