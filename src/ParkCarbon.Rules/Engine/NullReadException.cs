using System.Diagnostics.CodeAnalysis;

namespace ParkCarbon.Rules.Engine;

/// <summary>Carries the member chain that was null from a compiled rule to its <see cref="RuleFault"/>; it never leaves the engine.</summary>
internal sealed class NullReadException(string chain) : Exception($"'{chain}' is null.")
{
    public string Chain { get; } = chain;

    /// <summary>Throws; a method of its own keeps the compiled rules small.</summary>
    [DoesNotReturn]
    public static void Throw(string chain) => throw new NullReadException(chain);
}
