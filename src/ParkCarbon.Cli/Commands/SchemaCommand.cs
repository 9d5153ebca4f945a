using System.CommandLine;
using ParkCarbon.Cli.Arguments;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Cli.Commands;

/// <summary><c>parkcarbon schema</c>: the JSON Schemas of what the tool reads and writes.</summary>
internal static class SchemaCommand
{
    private const string Folder = "rules/schema/";
    private const string Suffix = ".schema.json";

    public static Command Create(Session session)
    {
        var name = new Argument<string>("NAME")
        {
            Description = session.In(
                "dossier、check、applicability、explain、neutrality、comparison、trend 或 rules-list",
                "dossier, check, applicability, explain, neutrality, comparison, trend or rules-list"
            ),
        };
        var command = new Command(
            "schema",
            session.In("输出 JSON Schema，供编辑器使用", "Print a JSON Schema, for editors and other tools")
        )
        {
            name,
        };
        return session.Add(command, (parsed, _) => Print(parsed.GetRequiredValue(name)));
    }

    private static Answer Print(string name)
    {
        var schemas = ShippedFiles.Under(Folder, Suffix);
        if (schemas.FirstOrDefault(file => file.Name == Folder + name + Suffix) is { } schema)
        {
            var bytes = schema.Content.ToArray();
            return new Answer(ExitCode.Success, () => bytes, _ => bytes);
        }

        var known = string.Join(", ", schemas.Select(file => file.Name[Folder.Length..^Suffix.Length]));
        throw OptionValues.Refused("NAME", name, $"以下之一：{known}", $"one of: {known}");
    }
}
