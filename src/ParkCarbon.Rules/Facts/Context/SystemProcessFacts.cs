using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a process as a part of the system (4.4).</summary>
public sealed class SystemProcessFacts : IWitness
{
    private readonly SystemProcess _process;
    private readonly FactIndex _index;

    internal SystemProcessFacts(SystemProcess process, FactIndex index)
    {
        (_process, _index) = (process, index);
        Review = new PeriodicReviewFacts("process", Id, process.Name, process.Review, process.EstablishedOn, index);
    }

    /// <summary>The id of the process.</summary>
    public string Id => _process.Id.ToString();

    /// <summary>What it is for.</summary>
    public ProcessKind Kind => _process.Kind;

    /// <summary>The day from which it is carried out; unset where that is not recorded.</summary>
    public LocalDate? EstablishedOn => _process.EstablishedOn;

    /// <summary>Whether somebody answers for it who is at work.</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public bool HasOwner => _index.IsAtWork(_process.Owner);

    /// <summary>Whether it names another process with which it interacts, or another names it.</summary>
    public bool Interacts =>
        _index.Dossier.Processes?.Any(other =>
            other.Id != _process.Id
            && (_process.InteractsWith.Contains(other.Id) || other.InteractsWith.Contains(_process.Id))
        ) == true;

    /// <summary>The reviews that keep it up to date; the first interval runs from the day of its establishment.</summary>
    public PeriodicReviewFacts Review { get; }

    Witness IWitness.Witness
    {
        get
        {
            var review = ((IWitness)Review).Witness.Text;
            return new Witness(
                "process",
                Id,
                new BilingualText(
                    $"{review.Zh}；负责人 {_process.Owner?.ToString() ?? "未记录"}，运行自 {EstablishedOn?.ToIsoText() ?? "未记录"}",
                    $"{review.En}; owner {_process.Owner?.ToString() ?? "not recorded"}, carried out from {EstablishedOn?.ToIsoText() ?? "a day not recorded"}"
                )
            );
        }
    }
}
