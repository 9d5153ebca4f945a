using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Facts;

/// <summary>The subjects of one kind: what their rules see, and which of them a dossier has.</summary>
internal sealed class Population
{
    private static readonly RuleInput ParkInput = new("park", typeof(ParkFacts));

    /// <summary>What is said of top management until a record names it.</summary>
    private static readonly BilingualText TopManagement = new("最高管理者", "top management");

    private static readonly Dictionary<SubjectKind, Population> ByKind = new()
    {
        [SubjectKind.Park] = new(
            new RuleInputs(ParkInput),
            (inputs, park) => [new Subject(Park(park)) { Arguments = inputs.Bind(park) }]
        ),
        [SubjectKind.TopManagement] = new(
            new RuleInputs(ParkInput),
            (inputs, park) =>
                [
                    new Subject(
                        new FindingSubject(SubjectKind.TopManagement, park.Id, park.TopManagement ?? TopManagement)
                    )
                    {
                        Arguments = inputs.Bind(park),
                    },
                ]
        ),
        [SubjectKind.Entity] = new(
            new RuleInputs(new RuleInput("entity", typeof(EntityFacts)), ParkInput),
            (inputs, park) =>
                park.Entities.Select(entity => new Subject(
                    new FindingSubject(SubjectKind.Entity, entity.Id, entity.Name)
                )
                {
                    Arguments = inputs.Bind(entity, park),
                })
        )
        {
            Source = "park.Entities",
            Empty = new BilingualText("评价日期时没有主体在范围内。", "No entity was in scope at the as-of date."),
        },
        [SubjectKind.Nonconformity] = new(
            new RuleInputs(new RuleInput("nonconformity", typeof(NonconformityFacts)), ParkInput),
            (inputs, park) =>
                park.Nonconformities.Select(nonconformity => new Subject(
                    new FindingSubject(SubjectKind.Nonconformity, nonconformity.Id, nonconformity.Name)
                )
                {
                    Arguments = inputs.Bind(nonconformity, park),
                })
        )
        {
            Source = "park.Nonconformities",
            Empty = new BilingualText(
                "截至评价日期没有发生不符合。",
                "No nonconformity had occurred by the as-of date."
            ),
        },
    };

    private readonly Func<RuleInputs, ParkFacts, IEnumerable<Subject>> _subjects;

    private Population(RuleInputs inputs, Func<RuleInputs, ParkFacts, IEnumerable<Subject>> subjects)
    {
        Inputs = inputs;
        _subjects = subjects;
    }

    /// <summary>The inputs that rules about such a subject see.</summary>
    public RuleInputs Inputs { get; }

    /// <summary>Why a requirement on such subjects does not apply where there are none.</summary>
    public BilingualText? Empty { get; private init; }

    /// <summary>The fact of the park that lists the subjects; unset where there is always one.</summary>
    private string? Source { get; init; }

    /// <summary>The sections of the dossier without which nobody knows which subjects there are.</summary>
    public IReadOnlyList<string> Sections =>
        Source is null ? [] : FactSections.Of([Source], Of(SubjectKind.Park).Inputs);

    /// <summary>The park as the subject of a finding.</summary>
    public static FindingSubject Park(ParkFacts park) => new(SubjectKind.Park, park.Id, park.Name);

    /// <summary>The population of a kind.</summary>
    public static Population Of(SubjectKind kind) => ByKind[kind];

    /// <summary>The subjects that a dossier has, in order of their ids.</summary>
    public IEnumerable<Subject> SubjectsOf(ParkFacts park) => _subjects(Inputs, park);
}
