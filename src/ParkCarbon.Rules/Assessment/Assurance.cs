namespace ParkCarbon.Rules.Assessment;

/// <summary>On what a verdict rests.</summary>
public enum Assurance
{
    /// <summary>On what the records show.</summary>
    OnRecord,

    /// <summary>On the records and on the judgement of a named person.</summary>
    Judged,
}
