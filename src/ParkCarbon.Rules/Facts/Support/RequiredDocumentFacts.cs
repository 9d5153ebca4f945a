using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of documented information that the standard asks for (7.5.1).</summary>
public sealed class RequiredDocumentFacts : IWitness
{
    private readonly Requirement _requirement;
    private readonly FactIndex _index;
    private readonly IReadOnlyList<DocumentedInformation> _documents;

    internal RequiredDocumentFacts(Requirement requirement, FactIndex index)
    {
        (_requirement, _index) = (requirement, index);
        _documents = [.. index.DocumentsOf(requirement.Id).Select(kept => kept.Document)];
    }

    /// <summary>The id of the requirement that asks for it.</summary>
    public string Id => _requirement.Id;

    /// <summary>Whether some document is kept for it, in force or not.</summary>
    public bool IsKept => _documents.Count > 0;

    /// <summary>Whether documents are kept for it and none of them is in force.</summary>
    [DependsOnAsOf]
    public bool HasLapsed => IsKept && !_documents.Any(document => document.IsInForce(_index.AsOf));

    Witness IWitness.Witness
    {
        get
        {
            var standing = DocumentStanding.Describe(_documents, _index.AsOf);
            return new(
                "requirement",
                Id,
                new BilingualText(
                    $"{_requirement.Citation} {_requirement.Title.Zh}：{standing.Zh}",
                    $"{_requirement.Citation} {_requirement.Title.En}: {standing.En}"
                )
            );
        }
    }
}
