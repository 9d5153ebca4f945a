using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A rating of an enterprise's willingness and ability to keep its climate promises (企业碳资信, 3.2.11).</summary>
[Clause("3.2.11")]
public sealed record CreditStanding
{
    /// <summary>The enterprise that was rated.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The scale of the rating, such as "T/CECA-G 0189-2022".</summary>
    public required string Scale
    {
        get;
        init => field = Require.NotBlank(value, nameof(Scale));
    }

    /// <summary>The grade on that scale, such as "AA".</summary>
    public required string Grade
    {
        get;
        init => field = Require.NotBlank(value, nameof(Grade));
    }

    /// <summary>Who rated.</summary>
    public required string Rater
    {
        get;
        init => field = Require.NotBlank(value, nameof(Rater));
    }

    /// <summary>The days for which the rating is valid.</summary>
    public required DateInterval Valid { get; init; }
}
