using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Credits that one entity retired for one period's emissions (碳抵消, 3.2.9).</summary>
/// <remarks>An offset stands in a ledger of its own. Whether it counts towards neutrality is a reading of the method.</remarks>
/// <param name="Credit">The credits.</param>
/// <param name="Retirement">The claim for which they were cancelled.</param>
[Clause("3.2.9")]
public sealed record CarbonOffset(CarbonCredit Credit, Retirement Retirement);
