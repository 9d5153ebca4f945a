using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A statement by a verifier that a sink removed what the account says (清除, 3.2.3, 3.2.10).</summary>
[Clause("3.2.3")]
public sealed record RemovalVerification
{
    /// <summary>The id of the verification.</summary>
    public required Id<RemovalVerification> Id { get; init; }

    /// <summary>The sink: a source with the role <see cref="SourceRole.Removal"/>.</summary>
    public required Id<EmissionSource> Sink { get; init; }

    /// <summary>The days that the statement covers.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>Who verified.</summary>
    public required string Verifier
    {
        get;
        init => field = Require.NotBlank(value, nameof(Verifier));
    }

    /// <summary>The day of the statement.</summary>
    [CountsFrom]
    public required LocalDate VerifiedOn { get; init; }

    /// <summary>The documented information that is the statement.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
