using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ParkCarbon.Json;

/// <summary>The summaries of a compiler's XML documentation file, as plain text.</summary>
public sealed class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocumentation(Dictionary<string, XElement> members) => _members = members;

    /// <summary>Reads a documentation file.</summary>
    /// <param name="stream">The file.</param>
    /// <exception cref="XmlException">It is not XML.</exception>
    public static XmlDocumentation Load(Stream stream)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(stream, settings);
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var member in XDocument.Load(reader).Descendants("member"))
        {
            if (member.Attribute("name")?.Value is { } name)
            {
                members[name] = member;
            }
        }

        return new(members);
    }

    /// <summary>Reads the documentation file that lies beside an assembly; without one, nothing is described.</summary>
    /// <param name="assembly">The assembly.</param>
    public static XmlDocumentation Beside(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var path = assembly.Location.Length == 0 ? "" : Path.ChangeExtension(assembly.Location, ".xml");
        if (!File.Exists(path))
        {
            return new([]);
        }

        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Returns the summary of a type or of one of its properties, fields or record parameters; null if there is none.</summary>
    /// <param name="type">The type that declares the member.</param>
    /// <param name="member">The member's C# name, or null for the type.</param>
    public string? Describe(Type type, string? member)
    {
        ArgumentNullException.ThrowIfNull(type);
        var definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        var name = definition.FullName?.Replace('+', '.') ?? definition.Name;
        if (member is null)
        {
            return Summary("T:" + name);
        }

        // A positional record's property is documented by the type's <param>.
        var parameter = _members
            .GetValueOrDefault("T:" + name)
            ?.Elements("param")
            .FirstOrDefault(p => p.Attribute("name")?.Value == member);
        return Summary($"P:{name}.{member}")
            ?? Summary($"F:{name}.{member}")
            ?? (parameter is null ? null : PlainText(parameter));
    }

    private string? Summary(string id) =>
        _members.GetValueOrDefault(id)?.Element("summary") is { } summary ? PlainText(summary) : null;

    private static string? PlainText(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement { IsEmpty: true } reference)
            {
                text.Append(ShortName(reference));
            }
        }

        var plain = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length == 0 ? null : plain;
    }

    // <see cref="P:Ns.Type.Member"/> reads as Member, <see langword="null"/> as null, <paramref name="x"/> as x.
    private static string ShortName(XElement reference)
    {
        var target = (
            reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name")
        )?.Value;
        return target is null ? " " : target.Split('(')[0].Split('.', ':')[^1].Split('`')[0];
    }
}
