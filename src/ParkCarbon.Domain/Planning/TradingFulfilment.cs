using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>Whether an entity fulfils a trading obligation (履约情况).</summary>
[Clause("6.3/2.f.3")]
public sealed record TradingFulfilment
{
    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The market in which it is obliged, as allowances write it.</summary>
    [Clause("6.3/2.f.3")]
    public required string Market
    {
        get;
        init => field = Require.NotBlank(value, nameof(Market));
    }

    /// <summary>The year of the obligation.</summary>
    [Clause("6.3/2.f.3")]
    public required int Year { get; init; }

    /// <summary>Whether it fulfils it; unset where the review does not say.</summary>
    [Clause("6.3/2.f.3")]
    public bool? Fulfilled { get; init; }

    /// <summary>How, or what is still due and when.</summary>
    [Clause("6.3/2.f.3")]
    public BilingualText? Detail { get; init; }
}
