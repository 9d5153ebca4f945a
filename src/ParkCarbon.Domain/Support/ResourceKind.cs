using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>What kind of resource it is (7.1 note).</summary>
[Clause("7.1/1")]
public enum ResourceKind
{
    /// <summary>People (人力资源).</summary>
    People,

    /// <summary>Competence in a subject (特定学科的能力).</summary>
    Competence,

    /// <summary>Knowledge of the organisation (组织的知识).</summary>
    Knowledge,

    /// <summary>Buildings, lines, equipment, meters (基础设施).</summary>
    Infrastructure,

    /// <summary>Information and data (信息资源).</summary>
    Information,

    /// <summary>Technology (技术).</summary>
    Technology,

    /// <summary>Money (财力资源).</summary>
    Finance,

    /// <summary>The surroundings of the work (工作环境).</summary>
    Environment,

    /// <summary>Time (时间).</summary>
    Time,
}
