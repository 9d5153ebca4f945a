using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>On what competence rests.</summary>
[Clause("7.2/1.b")]
public enum CompetenceBasis
{
    /// <summary>Education (教育).</summary>
    Education,

    /// <summary>Training (培训).</summary>
    Training,

    /// <summary>Experience (经验).</summary>
    Experience,
}
