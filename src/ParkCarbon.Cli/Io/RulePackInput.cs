using ParkCarbon.Cli.Arguments;
using ParkCarbon.Reporting;
using ParkCarbon.Rules;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Cli.Io;

/// <summary>Finds the rule pack that a command line names: the one that ships, or a folder of rule files.</summary>
internal static class RulePackInput
{
    private const string Catalogue = "catalogue.json";

    /// <exception cref="CommandFailure">There is no such pack, or its files are not one.</exception>
    public static RulePack Read(string? name)
    {
        if (name is not null && Directory.Exists(name))
        {
            return Load(name);
        }

        var shipped = RulePack.Shipped;
        return name is null || name == shipped.Id
            ? shipped
            : throw OptionValues.Refused(
                "PACK",
                name,
                $"{shipped.Id} 或规则文件的文件夹",
                $"{shipped.Id} or a folder of rule files"
            );
    }

    private static RulePack Load(string folder)
    {
        try
        {
            var files = Directory
                .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new RuleFile(path.Replace('\\', '/'), File.ReadAllBytes(path)))
                .ToList();
            // A pack for the same standard may leave its requirements to the catalogue that ships.
            var hasCatalogue = files.Exists(file => file.Name.EndsWith('/' + Catalogue, StringComparison.Ordinal));
            return RulePack.Load(hasCatalogue ? files : [.. files, .. ShippedFiles.Under("rules/" + Catalogue)]);
        }
        catch (RulePackException exception)
        {
            throw new CommandFailure(new ProblemReport { Other = exception.Problems });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"{folder}：无法读取（{exception.Message}）。请检查权限。",
                $"{folder}: cannot be read ({exception.Message}). Check the permissions."
            );
        }
    }
}
