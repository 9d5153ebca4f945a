using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A withdrawn document that the system still works by (7.5.3).</summary>
public sealed class ObsoleteDocumentFacts : IWitness
{
    private readonly DocumentedInformation _document;
    private readonly BilingualText _user;

    internal ObsoleteDocumentFacts(DocumentedInformation document, BilingualText user) =>
        (_document, _user) = (document, user);

    /// <summary>The id of the document.</summary>
    public string Id => _document.Id.ToString();

    Witness IWitness.Witness =>
        new(
            "document",
            Id,
            new BilingualText(
                $"{_document.Title.Zh}（{Id}）已于 {_document.WithdrawnOn?.ToIsoText()} 作废，{_user.Zh}仍引用它",
                $"{_document.Title.En} ({Id}), withdrawn on {_document.WithdrawnOn?.ToIsoText()}, is still cited by {_user.En}"
            )
        );
}
