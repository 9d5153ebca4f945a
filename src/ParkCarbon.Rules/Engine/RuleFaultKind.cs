namespace ParkCarbon.Rules.Engine;

internal enum RuleFaultKind
{
    /// <summary>A member of something that is not recorded was read.</summary>
    NullRead,

    /// <summary>A predicate, a getter or the arithmetic threw.</summary>
    Threw,
}
