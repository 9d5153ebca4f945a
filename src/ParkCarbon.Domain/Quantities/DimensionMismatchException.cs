namespace ParkCarbon.Domain.Quantities;

/// <summary>Two quantities or units that do not measure the same thing met where they would have to.</summary>
public sealed class DimensionMismatchException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="left">The first side with its dimension, such as "kWh (energy, 能量)".</param>
    /// <param name="right">The other side with its dimension.</param>
    /// <param name="hint">What to do about it, as a sentence; none where nothing is known.</param>
    /// <param name="parameter">The parameter or member that was refused; none where the two met in a computation.</param>
    public DimensionMismatchException(string left, string right, string? hint = null, string? parameter = null)
        : base($"{left} and {right} are different dimensions.{(hint is null ? "" : " " + hint)}", parameter)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The first side, with its dimension.</summary>
    public string Left { get; }

    /// <summary>The other side, with its dimension.</summary>
    public string Right { get; }
}
