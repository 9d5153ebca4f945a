namespace ParkCarbon.Rules.Engine;

/// <summary>How large a rule may be. The limits hold before any parser sees the text: 1,900 nested parentheses end the process.</summary>
internal static class RuleLimits
{
    public const int Characters = 2000;
    public const int Nesting = 32;
    public const int LambdaDepth = 3;
    public const int Locals = 64;
}
