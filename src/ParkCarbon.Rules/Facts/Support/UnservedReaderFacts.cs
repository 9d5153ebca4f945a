using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>An entity that relies on a document in use and was not given it (7.5.3).</summary>
public sealed class UnservedReaderFacts : IWitness
{
    private readonly DocumentedInformation _document;
    private readonly Id<ParkEntity> _entity;

    internal UnservedReaderFacts(DocumentedInformation document, Id<ParkEntity> entity) =>
        (_document, _entity) = (document, entity);

    Witness IWitness.Witness =>
        new(
            "document",
            $"{_document.Id} {_entity}",
            new BilingualText(
                $"{_document.Title.Zh}（{_document.Id}）：{_entity} 引用了它，但未分发给 {_entity}，也没有写明查阅方式",
                $"{_document.Title.En} ({_document.Id}): {_entity} cites it, but it was not distributed there, nor does it say how to read it"
            )
        );
}
