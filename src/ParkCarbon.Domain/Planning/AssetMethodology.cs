using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>The methodology by which a class of assets is quantified (量化方法学).</summary>
[Clause("6.3/2.e.4")]
public sealed record AssetMethodology
{
    /// <summary>The class of assets.</summary>
    public required string Kind
    {
        get;
        init => field = Require.NotBlank(value, nameof(Kind));
    }

    /// <summary>The methodology.</summary>
    [Clause("6.3/2.e.4")]
    public required string Methodology
    {
        get;
        init => field = Require.NotBlank(value, nameof(Methodology));
    }
}
