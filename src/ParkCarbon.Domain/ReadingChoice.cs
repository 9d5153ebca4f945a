namespace ParkCarbon.Domain;

/// <summary>The reading that was chosen for a sentence that can be read in several ways.</summary>
public sealed record ReadingChoice
{
    /// <summary>The name of the question, such as "offsets".</summary>
    public required string Reading
    {
        get;
        init => field = Require.NotBlank(value, nameof(Reading));
    }

    /// <summary>The answer chosen, such as "counted".</summary>
    public required string Choice
    {
        get;
        init => field = Require.NotBlank(value, nameof(Choice));
    }

    /// <summary>Why it was chosen.</summary>
    public BilingualText? Reason { get; init; }
}
