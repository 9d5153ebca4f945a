using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>The answer that a statement took to an open question.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Choice">The answer.</param>
/// <param name="IsDefault">Whether nobody chose and the method's default was taken.</param>
/// <param name="Reason">Why it was taken.</param>
public sealed record ReadingTaken(Reading Reading, ReadingOption Choice, bool IsDefault, BilingualText Reason);
