namespace ParkCarbon.Domain.Judgement;

/// <summary>What a person found of a requirement.</summary>
public enum AttestedVerdict
{
    /// <summary>It is fulfilled (符合).</summary>
    Conforms,

    /// <summary>It is fulfilled, but something could be done better (观察项).</summary>
    Observation,

    /// <summary>It is not fulfilled, without effect on the system's intended results (轻微不符合).</summary>
    Minor,

    /// <summary>It is not fulfilled, with effect on the system's intended results (严重不符合).</summary>
    Major,
}
