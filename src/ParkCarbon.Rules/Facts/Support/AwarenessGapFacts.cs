using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Somebody under the park's control whom no record in force shows to be aware of a topic (7.3).</summary>
public sealed class AwarenessGapFacts : IWitness
{
    private readonly Person _person;
    private readonly AwarenessRecord? _last;

    internal AwarenessGapFacts(Person person, AwarenessTopic topic, AwarenessRecord? last) =>
        (_person, Topic, _last) = (person, topic, last);

    /// <summary>What the person is not shown to be aware of.</summary>
    public AwarenessTopic Topic { get; }

    Witness IWitness.Witness =>
        new(
            "person",
            _person.Id.ToString(),
            _last is null
                ? new BilingualText($"{_person.Name.Zh}：没有意识记录", $"{_person.Name.En}: no record of awareness")
                : new BilingualText(
                    $"{_person.Name.Zh}：最近的意识记录 {_last.Id}（{_last.On.ToIsoText()}，有效期至 {_last.ValidUntil?.ToIsoText() ?? "不限"}{(_last.Policy is { } zh ? $"，方针 {zh}" : "")}）不足以证明",
                    $"{_person.Name.En}: last record {_last.Id} ({_last.On.ToIsoText()}, valid until {_last.ValidUntil?.ToIsoText() ?? "further notice"}{(_last.Policy is { } en ? $", policy {en}" : "")}) does not show it"
                )
        );
}
