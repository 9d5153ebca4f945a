using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of documented information that the park itself found necessary (7.5.1).</summary>
public sealed class DocumentNeedFacts : IWitness
{
    private readonly DocumentNeed _need;
    private readonly FactIndex _index;
    private readonly IReadOnlyList<DocumentedInformation> _documents;

    internal DocumentNeedFacts(DocumentNeed need, FactIndex index)
    {
        (_need, _index) = (need, index);
        _documents = [.. (index.Dossier.Documents ?? []).Where(document => need.Documents.Contains(document.Id))];
    }

    /// <summary>The id of the need.</summary>
    public string Id => _need.Id.ToString();

    /// <summary>Whether a document answers it, in force or not.</summary>
    public bool IsAnswered => _documents.Count > 0;

    /// <summary>Whether documents answer it and none of them is in force.</summary>
    [DependsOnAsOf]
    public bool HasLapsed => IsAnswered && !_documents.Any(document => document.IsInForce(_index.AsOf));

    Witness IWitness.Witness
    {
        get
        {
            var standing = DocumentStanding.Describe(_documents, _index.AsOf);
            return new(
                "documentNeed",
                Id,
                new BilingualText($"{_need.What.Zh}：{standing.Zh}", $"{_need.What.En}: {standing.En}")
            );
        }
    }
}
