using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Methods;

/// <summary>A way to make a neutrality statement of an account, as a JSON file of RulesEngine workflows.</summary>
/// <remarks>
/// A method has three workflows. <c>id/treatments</c> says of each entry what becomes of it: the first rule that holds, by
/// its <c>SuccessEvent</c>. <c>id/lines</c> computes the lines as named local parameters. <c>id/tests</c> tests them.
/// Instances are immutable and safe for any number of threads.
/// </remarks>
public sealed class AccountingMethod
{
    private readonly CompiledWorkflow _treatments;
    private readonly Dictionary<string, MethodProperties> _treatmentProperties;
    private readonly CompiledRule _lines;
    private readonly CompiledWorkflow _tests;
    private readonly MethodProperties _manifest;
    private readonly Dictionary<string, MethodProperties> _testProperties;
    private readonly HashSet<string> _treatmentNames;
    private readonly (CompiledWorkflow Workflow, Dictionary<string, MethodProperties> Properties)? _remarks;

    internal AccountingMethod(
        RuleFile file,
        string id,
        (CompiledWorkflow Workflow, Dictionary<string, MethodProperties> Properties) treatments,
        (CompiledRule Rule, MethodProperties Properties) lines,
        (CompiledWorkflow Workflow, Dictionary<string, MethodProperties> Properties) tests,
        (CompiledWorkflow Workflow, Dictionary<string, MethodProperties> Properties)? remarks
    )
    {
        Id = id;
        Sha256 = file.Sha256;
        (_treatments, _treatmentProperties) = treatments;
        (_lines, _manifest) = lines;
        (_tests, _testProperties) = tests;
        _remarks = remarks;
        _treatmentNames = _treatments.Rules.Select(rule => rule.Source.SuccessEvent!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The id of the method, such as "t-ceca-g-2023".</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public BilingualText Title => _manifest.Title!;

    /// <summary>The name at the head of a narrow column; the id where the method gives none.</summary>
    public BilingualText Short => _manifest.Short ?? new BilingualText(Id);

    /// <summary>The version of the file.</summary>
    public string Version => _manifest.Version!;

    /// <summary>The first day of the method's validity; unset where that is open.</summary>
    public LocalDate? ValidFrom => _manifest.ValidFrom;

    /// <summary>The last day of the method's validity; unset where that is open.</summary>
    public LocalDate? ValidUntil => _manifest.ValidUntil;

    /// <summary>The document that gives the method.</summary>
    public Provenance? Source => _manifest.Source;

    /// <summary>What the method is for, in a sentence.</summary>
    public BilingualText? Summary => _manifest.Summary;

    /// <summary>What a statement of the method comes to.</summary>
    public StatementClaim Claim => _manifest.Claim ?? StatementClaim.Neutrality;

    /// <summary>The totals that the method gives side by side; empty where it has one.</summary>
    public IReadOnlyList<MethodColumn> Columns => _manifest.Columns ?? [];

    /// <summary>Rows that the method has no line for, and why.</summary>
    public IReadOnlyList<AbsentRow> Absent => _manifest.Absent ?? [];

    /// <summary>The SHA-256 of the file.</summary>
    public string Sha256 { get; }

    /// <summary>The names of the treatments, in ordinal order.</summary>
    public IEnumerable<string> Treatments => _treatmentNames.Order(StringComparer.Ordinal);

    /// <summary>The ids of the lines, in their order.</summary>
    public IEnumerable<string> LineIds => _manifest.Lines!.Select(line => line.Id);

    /// <summary>The tests, in their order, and whether each decides the statement.</summary>
    internal IEnumerable<(string Id, TestWeight Weight)> TestWeights =>
        _tests.Rules.Select(rule => (rule.Name, _testProperties[rule.Name].Weight ?? TestWeight.Core));

    /// <summary>The id of the line that is the statement's net.</summary>
    public string NetLine => _manifest.Net!;

    /// <summary>The open questions, with their answers and defaults.</summary>
    public IReadOnlyList<Reading> Readings => _manifest.Readings ?? [];

    /// <summary>The numbers that are brought.</summary>
    public IReadOnlyList<MethodParameter> Parameters => _manifest.Parameters ?? [];

    /// <summary>Loads a method.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="RulePackException">The file cannot be read, or a rule does not pass the gate; with every reason.</exception>
    public static AccountingMethod Load(RuleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new MethodLoader(file).Load();
    }

    /// <summary>Tells whether the method is in force on every day of a period.</summary>
    /// <param name="period">The period.</param>
    public bool IsInForce(DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return (ValidFrom is null || ValidFrom <= period.Start) && (ValidUntil is null || period.End <= ValidUntil);
    }

    /// <summary>Refuses a choice that names what the method does not have.</summary>
    /// <param name="choice">The choice; unset for the defaults.</param>
    /// <exception cref="MethodChoiceException">The choice names a reading, an answer or a parameter that the method does not have.</exception>
    internal void Check(NeutralityChoice? choice) => _ = new MethodChoices(this, choice);

    /// <summary>Makes the statement of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="choice">What was chosen where the method leaves a choice; unset for the defaults.</param>
    /// <param name="baseline">The statement of the base year by the same method, where there is one.</param>
    /// <exception cref="MethodChoiceException">A choice names a reading or an answer that the method does not have.</exception>
    /// <exception cref="RulePackException">A rule of the method broke on this account.</exception>
    public NeutralityStatement State(
        CarbonAccount account,
        NeutralityChoice? choice,
        NeutralityStatement? baseline = null
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        var chosen = new MethodChoices(this, choice);
        ExclusionCheck.Check(this, account.Inventory.Dossier);
        var readings = new ReadingFacts(chosen.Readings);
        var parameters = new ParameterFacts(chosen.Parameters);
        var entries = account.Entries.Select(entry => Treat(entry, account, readings, parameters)).ToList();
        var sums = AccountSums.Of(entries);
        var lines = LinesOf(Bind(sums, account.IsComplete));
        var tests = TestArguments(lines);
        return new NeutralityStatement
        {
            Method = this,
            Account = account,
            Readings = chosen.Readings,
            Parameters = chosen.Parameters,
            Entries = entries,
            Lines = lines,
            Tests = [.. _tests.Rules.Select(rule => Test(rule, TestArguments, lines, parameters, account))],
            Remarks = [.. RemarksOf(tests)],
            Net = lines.First(line => line.Id == _manifest.Net).Figure.Mass,
            Compositions = new(() => CompositionsOf(lines, sums, probe => LinesOf(Bind(probe, isComplete: true)))),
            ByEntity = new(() =>
                _manifest.PerEntity ? [.. account.Inventory.Entities.Select(entity => LinesFor(entity))] : []
            ),
        };

        RuleArguments Bind(AccountSums bound, bool isComplete, bool standsAlone = false) =>
            FactVocabulary.LineInputs.Bind(
                new AccountFacts(bound, isComplete, _treatmentNames, baseline, standsAlone),
                new IndicatorFacts(account),
                readings,
                parameters
            );

        RuleArguments TestArguments(IReadOnlyList<StatementLine> tested) =>
            FactVocabulary.TestInputs.Bind(
                new StatementFacts(tested, account.Period),
                new ClaimFacts(account),
                readings,
                parameters
            );

        EntityLines LinesFor(EntityInventory entity) =>
            new(
                entity.Entity,
                LinesOf(
                    Bind(
                        AccountSums.Of(
                            entries.Where(entry =>
                                entry.Entry.Entity == entity.Entity.Id && !entry.Entry.IsConsolidating
                            )
                        ),
                        entity.IsComplete,
                        standsAlone: true
                    )
                )
            );
    }

    /// <summary>The name of the <c>LocalParam</c> that computes a line.</summary>
    internal string LocalOf(string line) => _manifest.Lines!.Single(item => item.Id == line).Local;

    private TreatedEntry Treat(
        AccountEntry entry,
        CarbonAccount account,
        ReadingFacts readings,
        ParameterFacts parameters
    )
    {
        var match = _treatments.FirstMatch(
            FactVocabulary.TreatmentInputs.Bind(new EntryFacts(entry, account), readings, parameters)
        );
        if (match.SuccessEvent is not { } treatment)
        {
            throw Broken(
                match.Rule?.Name ?? _treatments.Name,
                match.Fault?.Reason.Zh ?? $"没有一条规则处理 {entry.Kind}",
                match.Fault?.Reason.En ?? $"no rule treats {entry.Kind}"
            );
        }

        var rule = match.Rule!.Name;
        var properties = _treatmentProperties[rule];
        return new TreatedEntry(entry, treatment, rule, properties.Label!, properties.Citation!);
    }

    private List<StatementLine> LinesOf(RuleArguments arguments)
    {
        var values = _lines.EvaluateLines(arguments).Items.ToDictionary(line => line.Name, StringComparer.Ordinal);
        return
        [
            .. _manifest.Lines!.Select(line =>
                values[line.Local] is { Value: Figure figure }
                    ? new StatementLine(line.Id, line.Label, line.Citation, figure)
                    {
                        Unit = UnitOf(line),
                        Row = line.Row,
                        Column = line.Column,
                        Ratio = line.Ratio,
                        Why = line.Why,
                    }
                    : throw Broken(
                        line.Local,
                        values[line.Local].Fault?.Reason.Zh ?? "",
                        values[line.Local].Fault?.Reason.En ?? ""
                    )
            ),
        ];
    }

    private static FigureUnit UnitOf(MethodLine line) =>
        line.Unit is { } unit ? FigureUnit.Parse(unit) : FigureUnit.Tonnes;

    // A line is a sum where it is, for every part alone, what the part makes of it; a ratio of two sums is none.
    private static List<LineComposition> CompositionsOf(
        List<StatementLine> lines,
        AccountSums sums,
        Func<AccountSums, List<StatementLine>> compute
    )
    {
        var parts = sums.Known.OrderBy(part => part.Key).ToList();
        var nothing = compute(AccountSums.Probe(null));
        var alone = parts.Select(part => compute(AccountSums.Probe(part.Key))).ToList();
        var compositions = new List<LineComposition>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Figure.Value is not { } value || nothing[i].Figure.Value is not { } constant)
            {
                continue;
            }

            var sum = constant;
            var terms = new List<LineTerm>();
            for (var j = 0; j < parts.Count; j++)
            {
                if (alone[j][i].Figure.Value is { } with && with != constant)
                {
                    sum += (with - constant) * (parts[j].Value.Value ?? Rational.Zero);
                    terms.Add(new LineTerm(parts[j].Key.Treatment, parts[j].Key.Aspect, with - constant));
                }
            }

            if (sum == value)
            {
                compositions.Add(new LineComposition(lines[i].Id, constant, terms));
            }
        }

        return compositions;
    }

    private IEnumerable<BilingualText> RemarksOf(RuleArguments arguments) =>
        _remarks is not { } remarks
            ? []
            : remarks
                .Workflow.Rules.Where(rule => rule.Evaluate(arguments).Kind == RuleOutcomeKind.Holds)
                .Select(rule => remarks.Properties[rule.Name].Label!);

    private StatementTest Test(
        CompiledRule rule,
        Func<IReadOnlyList<StatementLine>, RuleArguments> argumentsOf,
        List<StatementLine> lines,
        ParameterFacts parameters,
        CarbonAccount account
    )
    {
        var properties = _testProperties[rule.Name];
        var line = lines.FirstOrDefault(line => line.Id == properties.Line);
        var threshold = properties.Threshold is not { } name
            ? null
            : lines.FirstOrDefault(item => item.Id == name)?.Figure ?? parameters.Of(name);
        var weight = TestWeights.First(test => test.Id == rule.Name).Weight;
        var exclusion =
            weight == TestWeight.Guiding
                ? account.Inventory.Dossier.IndicatorExclusions?.FirstOrDefault(item =>
                    item.Method == Id && item.Indicator == rule.Name
                )
                : null;
        var outcome = rule.Evaluate(argumentsOf(lines));
        var isUnset =
            line is { Figure.IsSet: false }
            || threshold is { IsSet: false }
            || outcome.Fault?.Subject == nameof(FactNotRecordedException);
        var verdict =
            exclusion is not null ? Verdict.NotApplicable
            : outcome.Kind == RuleOutcomeKind.Holds ? Verdict.Conforms
            : outcome.Kind == RuleOutcomeKind.DoesNotHold ? Verdict.Nonconformity
            : isUnset ? Verdict.Undetermined
            : throw Broken(rule.Name, outcome.Fault!.Reason.Zh, outcome.Fault.Reason.En);
        return new StatementTest(rule.Name, properties.Label!, properties.Citation!, threshold, line?.Figure, verdict)
        {
            Line = line?.Id,
            Against = threshold is null ? null : properties.Threshold,
            Comparison = ComparisonOf(rule, argumentsOf, lines, line, threshold),
            Weight = weight,
            Unit = line?.Unit ?? FigureUnit.Tonnes,
            Unset = verdict == Verdict.Undetermined ? properties.Unset : null,
            Exclusion = exclusion,
        };
    }

    // A rule compares as it answers below, at and above its threshold, everything else being what it is.
    private static TestComparison? ComparisonOf(
        CompiledRule rule,
        Func<IReadOnlyList<StatementLine>, RuleArguments> argumentsOf,
        List<StatementLine> lines,
        StatementLine? line,
        Figure? threshold
    )
    {
        if (line?.Figure.IsSet != true || threshold?.Value is not { } bound || line.Figure.Kind != threshold.Kind)
        {
            return null;
        }

        return (Holds(bound - Rational.One), Holds(bound), Holds(bound + Rational.One)) switch
        {
            (true, true, false) => TestComparison.AtMost,
            (false, true, true) => TestComparison.AtLeast,
            (true, false, false) => TestComparison.Below,
            (false, false, true) => TestComparison.Above,
            _ => null,
        };

        bool Holds(Rational value) =>
            rule.Evaluate(
                argumentsOf([
                    .. lines.Select(item =>
                        item.Id == line.Id ? item with { Figure = new Figure(value, threshold.Kind) } : item
                    ),
                ])
            ).Kind == RuleOutcomeKind.Holds;
    }

    private RulePackException Broken(string rule, string zh, string en) =>
        new([
            new BilingualText($"方法 {Id} 的规则 {rule} 无法执行：{zh}。", $"Rule {rule} of method {Id} broke: {en}."),
        ]);
}
