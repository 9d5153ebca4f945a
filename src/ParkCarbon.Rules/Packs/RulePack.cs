using System.Text.Json.Serialization.Metadata;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Json;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Packs;

/// <summary>The rules that check a standard, loaded and compiled; safe for any number of threads.</summary>
public sealed class RulePack
{
    private const string ManifestName = "pack.json";
    private const string RulesSuffix = ".rules.json";
    private const string CasesSuffix = ".cases.json";
    private const string ShippedFolder = "rules/t-ceca-g-2023/";
    private const string CatalogueName = "rules/catalogue.json";

    private static readonly Lazy<RulePack> ShippedPack = new(() =>
        Load([.. ShippedFiles.Under(ShippedFolder), .. ShippedFiles.Under(CatalogueName)])
    );

    private RulePack(
        PackManifest manifest,
        CatalogueDocument catalogue,
        string sha256,
        IReadOnlyList<RequirementRule> rules
    )
    {
        Id = manifest.Id;
        Version = manifest.Version;
        Standard = manifest.Standard;
        Title = manifest.Title;
        ValidFrom = manifest.ValidFrom;
        Sha256 = sha256;
        Parameters = [.. manifest.Parameters];
        Requirements = catalogue.Requirements;
        Terms = catalogue.Terms;
        References = catalogue.References;
        Rules = rules;
    }

    /// <summary>The pack that ships: T/CECA-G (2023).</summary>
    /// <exception cref="RulePackException">A shipped file is broken.</exception>
    public static RulePack Shipped => ShippedPack.Value;

    /// <summary>The id of the pack.</summary>
    public string Id { get; }

    /// <summary>The version of the pack.</summary>
    public string Version { get; }

    /// <summary>The standard that the pack checks.</summary>
    public string Standard { get; }

    /// <summary>The title of the pack.</summary>
    public BilingualText Title { get; }

    /// <summary>The first day on which the standard may be assessed by the pack; unset where that is open.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The SHA-256 over the pack's files.</summary>
    public string Sha256 { get; }

    /// <summary>Every requirement of the standard that the catalogue has, in the order of the standard, with rules or without.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>The terms that the standard defines, in its order.</summary>
    public IReadOnlyList<StandardTerm> Terms { get; }

    /// <summary>The documents that the standard refers to, in its order.</summary>
    public IReadOnlyList<NormativeReference> References { get; }

    /// <summary>The numbers that the assessment needs and the standard does not give; several of one id follow each other in time.</summary>
    public IReadOnlyList<PackParameter> Parameters { get; }

    /// <summary>The rules, in the order of the standard.</summary>
    public IReadOnlyList<RequirementRule> Rules { get; }

    /// <summary>The parameters that are used at a date: of each id the latest that is valid by then.</summary>
    /// <param name="asOf">The date.</param>
    public IReadOnlyList<PackParameter> ParametersAt(LocalDate asOf) =>
        [
            .. Parameters
                .Where(parameter => parameter.ValidFrom is not { } day || day <= asOf)
                .GroupBy(parameter => parameter.Id)
                .Select(same => same.MaxBy(parameter => parameter.ValidFrom ?? LocalDate.MinIsoValue)!),
        ];

    /// <summary>Loads a pack: a manifest, a catalogue and rule files. All of it, or none and every reason.</summary>
    /// <param name="files">The files, in any order; case files are passed over, and not part of the pack's digest.</param>
    /// <exception cref="RulePackException">A file cannot be read, or a rule does not pass the gate.</exception>
    public static RulePack Load(IReadOnlyList<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = files
            .Where(file => !file.Name.EndsWith(CasesSuffix, StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        var problems = new List<BilingualText>();
        var manifest = Single(read, ManifestName, RuleFileContext.Default.PackManifest, problems);
        var catalogue = Single(read, "catalogue.json", RuleFileContext.Default.CatalogueDocument, problems);
        PackParameterCheck.Run(manifest?.Parameters ?? [], problems);
        var rules = new List<RequirementRule>();
        if (catalogue is not null)
        {
            var requirements = ById(catalogue.Requirements, problems);
            var loader = new RequirementLoader(requirements, problems);
            foreach (var file in read.Where(file => file.Name.EndsWith(RulesSuffix, StringComparison.Ordinal)))
            {
                rules.AddRange(loader.Load(file));
            }

            var order = requirements
                .Keys.Index()
                .ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
            rules = [.. rules.OrderBy(rule => order[rule.Requirement.Id]).ThenBy(rule => rule.Subject)];
        }

        return problems.Count > 0
            ? throw new RulePackException(problems)
            : new RulePack(manifest!, catalogue!, RuleFile.DigestOf(read), rules);
    }

    /// <summary>The requirements by their ids, in the catalogue's order.</summary>
    private static OrderedDictionary<string, Requirement> ById(
        IEnumerable<Requirement> requirements,
        List<BilingualText> problems
    )
    {
        var byId = new OrderedDictionary<string, Requirement>(StringComparer.Ordinal);
        foreach (var requirement in requirements.Where(requirement => !byId.TryAdd(requirement.Id, requirement)))
        {
            problems.Add(
                new BilingualText(
                    $"目录中有两项要求的编号为“{requirement.Id}”。",
                    $"The catalogue has two requirements with the id '{requirement.Id}'."
                )
            );
        }

        return byId;
    }

    private static T? Single<T>(
        IReadOnlyList<RuleFile> files,
        string name,
        JsonTypeInfo<T> type,
        List<BilingualText> problems
    )
        where T : class
    {
        if (
            files.FirstOrDefault(file => file.Name == name || file.Name.EndsWith('/' + name, StringComparison.Ordinal))
            is not { } file
        )
        {
            problems.Add(new BilingualText($"规则包缺少 {name}。", $"The pack has no {name}."));
            return null;
        }

        var read = StrictJson.Read(file.Content, file.Name, type);
        problems.AddRange(read.Problems.Select(problem => new BilingualText(problem.Message.Zh, problem.Message.En)));
        return read.IsSuccess ? read.Value : null;
    }
}
