using NodaTime;

namespace ParkCarbon.Domain;

/// <summary>Something that the park does again and again at an interval that it sets itself, with what was done so far.</summary>
public sealed record PeriodicReview
{
    /// <summary>The interval that the park set; unset where it set none.</summary>
    public Period? Every
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Every));
    }

    /// <summary>What was done, in any order.</summary>
    public IReadOnlyList<HeldReview> Held
    {
        get;
        init => field = ValueList<HeldReview>.Copy(value);
    } = ValueList<HeldReview>.Empty;
}
