using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>The class of a risk or opportunity (风险分类, 6.1 note 1).</summary>
[Clause("6.1/n1")]
public enum RiskClass
{
    /// <summary>Strategy, its planning and implementation (战略规划和实施风险).</summary>
    Strategy,

    /// <summary>Operation (运营风险).</summary>
    Operation,

    /// <summary>Finance (财务风险).</summary>
    Finance,

    /// <summary>Market (市场风险).</summary>
    Market,

    /// <summary>Law (法律风险).</summary>
    Legal,

    /// <summary>Credit (信用风险).</summary>
    Credit,
}
