using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a resource that the system needs (7.1).</summary>
public sealed class SystemResourceFacts : IWitness
{
    private readonly SystemResource _resource;

    internal SystemResourceFacts(SystemResource resource) => _resource = resource;

    /// <summary>The id of the resource.</summary>
    public string Id => _resource.Id.ToString();

    /// <summary>What kind of resource it is.</summary>
    public ResourceKind Kind => _resource.Kind;

    /// <summary>Whether the record says what it is needed for.</summary>
    public bool HasPurpose => _resource.Purpose is not null;

    /// <summary>The day on which the need was determined; unset where that is not recorded.</summary>
    public LocalDate? DeterminedOn => _resource.DeterminedOn;

    /// <summary>Whether what was provided adds up to what is needed; one provision is enough where no amount is stated.</summary>
    /// <remarks>A provision without an amount, or in a unit of something else, adds nothing to a need that has one.</remarks>
    public bool IsProvided =>
        _resource.Provided.Count > 0
        && (
            _resource.Needed is not { } needed
            || needed.Dimensions.Any(dimension => Provided(dimension) >= StatedFigure.SizeOf(needed, dimension))
        );

    Witness IWitness.Witness =>
        new(
            "resource",
            Id,
            new BilingualText(
                $"{_resource.Description.Zh}：需要 {_resource.Needed?.ToString() ?? "（未写数量）"}，期限 {_resource.NeededBy?.ToIsoText() ?? "未定"}，已提供 {Given("无", "（未写数量）")}",
                $"{_resource.Description.En}: needed {_resource.Needed?.ToString() ?? "(no amount stated)"} by {_resource.NeededBy?.ToIsoText() ?? "(no day set)"}, provided {Given("nothing", "(no amount stated)")}"
            )
        );

    /// <summary>Whether it had to be there by then: from the day after the one by which it is needed, at once where none is set.</summary>
    internal bool IsDue(LocalDate asOf) => _resource.NeededBy is not { } day || day < asOf;

    private Rational Provided(Dimension dimension) =>
        _resource
            .Provided.Select(provision => provision.Provided)
            .OfType<Amount>()
            .Where(amount => amount.IsIn(dimension))
            .Aggregate(Rational.Zero, (sum, amount) => sum + StatedFigure.SizeOf(amount, dimension));

    private string Given(string nothing, string unstated) =>
        _resource.Provided.Count == 0
            ? nothing
            : string.Join(" + ", _resource.Provided.Select(provision => provision.Provided?.ToString() ?? unstated));
}
