using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of something that was communicated (7.4).</summary>
public sealed class CommunicationRecordFacts : IWitness
{
    private readonly Communication _communication;

    internal CommunicationRecordFacts(Communication communication) => _communication = communication;

    /// <summary>The id of the communication.</summary>
    public string Id => _communication.Id.ToString();

    /// <summary>Whether the record lets one see what was said: in words, or by naming what was passed on.</summary>
    public bool ShowsContent =>
        _communication
            is { About: not null }
                or { Policy: not null }
                or { Obligations.Count: > 0 }
                or { Objectives.Count: > 0 }
                or { Roles.Count: > 0 }
                or { Figures.Count: > 0 };

    Witness IWitness.Witness =>
        new(
            "communication",
            Id,
            new BilingualText(
                $"{_communication.On.ToIsoText()} 的沟通 {Id}",
                $"communication {Id} of {_communication.On.ToIsoText()}"
            )
        );
}
