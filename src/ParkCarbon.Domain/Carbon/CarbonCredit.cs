using NodaTime;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Carbon credits with consecutive serials, one tonne of CO₂e each (核证自愿减排量 and others, 3.2.8, 3.2.9).</summary>
[Clause("3.2.8")]
[Clause("3.2.9")]
public sealed record CarbonCredit
{
    private readonly IReadOnlyList<Transfer> _transfers = ValueList<Transfer>.Empty;

    /// <summary>The serial numbers, one tonne of CO₂e each.</summary>
    public required SerialRange Serials { get; init; }

    /// <summary>The programme that issued them: "CCER", "VCS" …</summary>
    public required string Programme
    {
        get;
        init => field = Require.NotBlank(value, nameof(Programme));
    }

    /// <summary>The project, with its registration number.</summary>
    public string? Project { get; init; }

    /// <summary>The methodology by which the reductions were quantified.</summary>
    public string? Methodology { get; init; }

    /// <summary>What the project does that the credits stand for; unset where the record does not say.</summary>
    public CreditActivity? Activity { get; init; }

    /// <summary>The year in which the reductions were made.</summary>
    public int? Vintage { get; init; }

    /// <summary>The day of issue.</summary>
    [CountsFrom]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The electricity generation whose reductions the credits stand for; unset where they stand for something else.</summary>
    public CreditedGeneration? Crediting { get; init; }

    /// <summary>What the credits are shown to be.</summary>
    public IReadOnlyList<CreditCriterion> Criteria
    {
        get;
        init => field = ValueList<CreditCriterion>.Copy(value);
    } = ValueList<CreditCriterion>.Empty;

    /// <summary>Whether the reductions they stand for were registered: their generation is then used up by them.</summary>
    internal bool IsIssued => IssuedOn is not null || Crediting?.IssuedOn is not null || Retirement is not null;

    /// <summary>Changes of holder, in order of time.</summary>
    /// <exception cref="ArgumentException">One of them lies after the retirement.</exception>
    public IReadOnlyList<Transfer> Transfers
    {
        get => _transfers;
        init => _transfers = Transfer.InOrder(value, Retirement);
    }

    /// <summary>The claim for which they were cancelled; unset while they are held.</summary>
    public Retirement? Retirement
    {
        get;
        init
        {
            _ = Transfer.InOrder(_transfers, value);
            field = value;
        }
    }

    /// <summary>The mass that the credits stand for.</summary>
    public CarbonMass Mass => CarbonMass.FromTonnes(Serials.Count);
}
