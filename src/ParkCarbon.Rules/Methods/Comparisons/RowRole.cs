namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>What a row of a comparison is to the net.</summary>
public enum RowRole
{
    /// <summary>A part: the parts add up to the net.</summary>
    Part,

    /// <summary>A sum on the way, of parts above it.</summary>
    Subtotal,

    /// <summary>What is left in the end.</summary>
    Net,

    /// <summary>A figure beside the sum.</summary>
    Apart,
}
