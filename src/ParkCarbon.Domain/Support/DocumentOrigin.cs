using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Where documented information comes from.</summary>
[Clause("7.5.3/3")]
public enum DocumentOrigin
{
    /// <summary>The park or one of its entities made it.</summary>
    Internal,

    /// <summary>Somebody else made it (来自外部的文件化信息).</summary>
    External,
}
