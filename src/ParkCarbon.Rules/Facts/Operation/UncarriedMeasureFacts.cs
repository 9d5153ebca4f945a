using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A measure of clause 6 whose processes are not established.</summary>
public sealed class UncarriedMeasureFacts : IWitness
{
    private readonly string _kind;
    private readonly BilingualText _name;

    internal UncarriedMeasureFacts(string kind, string id, BilingualText name) => (_kind, Id, _name) = (kind, id, name);

    /// <summary>The id of the measure or action.</summary>
    public string Id { get; }

    Witness IWitness.Witness =>
        new(
            _kind,
            Id,
            new BilingualText(
                $"{_name.Zh}（{Id}）：所列过程均未建立",
                $"{_name.En} ({Id}): none of the processes named is established"
            )
        );
}
