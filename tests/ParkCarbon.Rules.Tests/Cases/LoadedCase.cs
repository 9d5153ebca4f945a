using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Factors;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A case of a file; its dossier is read when something first asks for it, so that one that is broken fails alone.</summary>
internal sealed class LoadedCase
{
    private readonly Lazy<ParkDossier> _dossier;
    private readonly string _asOf;

    private LoadedCase(string file, RuleCase item, string asOf, Func<ParkDossier> dossier)
    {
        (File, Name, Expect, _asOf) = (file, item.Name, item.Expect, asOf);
        _dossier = new(dossier);
    }

    /// <summary>The path of the file, such as "rules/t-ceca-g-2023/6.4.cases.json".</summary>
    public string File { get; }

    public string Name { get; }

    public JsonObject Expect { get; }

    public ParkDossier Dossier => _dossier.Value;

    public LocalDate AsOf => LocalDatePattern.Iso.Parse(_asOf).GetValueOrThrow();

    public static LoadedCase Of(string path, CaseDocument document, RuleCase item) =>
        new(path, item, item.AsOf ?? document.AsOf ?? "9999-12-31", () => Read(path, document, item));

    public override string ToString() => $"{File}: \"{Name}\"";

    private static ParkDossier Read(string path, CaseDocument document, RuleCase item)
    {
        var merged = CasePatch.Apply(document.Base, item.Given);
        var read = DossierReader.Read(
            JsonSerializer.SerializeToUtf8Bytes(merged),
            $"{path}: {item.Name}",
            ShippedLibrary.Load()
        );
        return read.IsSuccess
            ? read.Dossier
            : throw new InvalidOperationException(
                $"{path}: the case \"{item.Name}\" makes no dossier. The places below are those of the base with what is given over it."
                    + Environment.NewLine
                    + string.Join(Environment.NewLine, read.Problems)
            );
    }
}
