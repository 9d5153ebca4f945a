using System.Reflection;

namespace ParkCarbon.Rules.Files;

/// <summary>The rule files that ship inside this assembly.</summary>
public static class ShippedFiles
{
    private static readonly Assembly Assembly = typeof(ShippedFiles).Assembly;

    private const string CasesSuffix = ".cases.json";

    /// <summary>Returns the files under a folder, in ordinal order of their names; the cases that test them are left out.</summary>
    /// <param name="prefix">The start of the name, such as "rules/t-ceca-g-2023/".</param>
    /// <param name="suffix">The end of the name, such as ".rules.json".</param>
    public static IReadOnlyList<RuleFile> Under(string prefix, string suffix = ".json") =>
        [.. NamesUnder(prefix, suffix).Select(Read)];

    /// <summary>Returns the names of the files under a folder, in ordinal order, without reading them.</summary>
    /// <param name="prefix">The start of the name, such as "rules/methods/".</param>
    /// <param name="suffix">The end of the name, such as ".json".</param>
    public static IEnumerable<string> NamesUnder(string prefix, string suffix = ".json") =>
        Assembly
            .GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(prefix, StringComparison.Ordinal)
                && name.EndsWith(suffix, StringComparison.Ordinal)
                && !name.EndsWith(CasesSuffix, StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, one of <see cref="NamesUnder"/>.</param>
    public static RuleFile Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new RuleFile(name, content.ToArray());
    }
}
