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

    internal AccountingMethod(
        RuleFile file,
        string id,
        (CompiledWorkflow Workflow, Dictionary<string, MethodProperties> Properties) treatments,
        (CompiledRule Rule, MethodProperties Properties) lines,
        (CompiledWorkflow Workflow, Dictionary<string, MethodProperties> Properties) tests
    )
    {
        Id = id;
        Sha256 = file.Sha256;
        (_treatments, _treatmentProperties) = treatments;
        (_lines, _manifest) = lines;
        (_tests, _testProperties) = tests;
        _treatmentNames = _treatments.Rules.Select(rule => rule.Source.SuccessEvent!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The id of the method, such as "t-ceca-g-2023".</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public BilingualText Title => _manifest.Title!;

    /// <summary>The version of the file.</summary>
    public string Version => _manifest.Version!;

    /// <summary>The first day of the method's validity; unset where that is open.</summary>
    public LocalDate? ValidFrom => _manifest.ValidFrom;

    /// <summary>The SHA-256 of the file.</summary>
    public string Sha256 { get; }

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

    /// <summary>Makes the statement of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="choice">What was chosen where the method leaves a choice; unset for the defaults.</param>
    /// <exception cref="MethodChoiceException">A choice names a reading or an answer that the method does not have.</exception>
    /// <exception cref="RulePackException">A rule of the method broke on this account.</exception>
    public NeutralityStatement State(CarbonAccount account, NeutralityChoice? choice)
    {
        ArgumentNullException.ThrowIfNull(account);
        var chosen = new MethodChoices(this, choice);
        var readings = new ReadingFacts(chosen.Readings);
        var parameters = new ParameterFacts(chosen.Parameters);
        var entries = account.Entries.Select(entry => Treat(entry, readings)).ToList();
        var facts = new AccountFacts(account, entries, _treatmentNames);
        var lines = LinesOf(FactVocabulary.LineInputs.Bind(facts, readings, parameters));
        var tests = FactVocabulary.TestInputs.Bind(new StatementFacts(lines), readings, parameters);
        return new NeutralityStatement
        {
            Method = this,
            Account = account,
            Readings = chosen.Readings,
            Parameters = chosen.Parameters,
            Entries = entries,
            Lines = lines,
            Tests = [.. _tests.Rules.Select(rule => Test(rule, tests, lines, parameters))],
            Net = lines.First(line => line.Id == _manifest.Net).Figure.Mass,
        };
    }

    /// <summary>The name of the <c>LocalParam</c> that computes a line.</summary>
    internal string LocalOf(string line) => _manifest.Lines!.Single(item => item.Id == line).Local;

    private TreatedEntry Treat(AccountEntry entry, ReadingFacts readings)
    {
        var match = _treatments.FirstMatch(FactVocabulary.TreatmentInputs.Bind(new EntryFacts(entry), readings));
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
                    : throw Broken(
                        line.Local,
                        values[line.Local].Fault?.Reason.Zh ?? "",
                        values[line.Local].Fault?.Reason.En ?? ""
                    )
            ),
        ];
    }

    private StatementTest Test(
        CompiledRule rule,
        RuleArguments arguments,
        List<StatementLine> lines,
        ParameterFacts parameters
    )
    {
        var properties = _testProperties[rule.Name];
        var value = lines.First(line => line.Id == properties.Line).Figure;
        var threshold = parameters.Of(properties.Threshold!);
        var outcome = rule.Evaluate(arguments);
        var verdict = outcome.Kind switch
        {
            RuleOutcomeKind.Holds => Verdict.Conforms,
            RuleOutcomeKind.DoesNotHold => Verdict.Nonconformity,
            _ when !value.IsSet => Verdict.Undetermined,
            _ => throw Broken(rule.Name, outcome.Fault!.Reason.Zh, outcome.Fault.Reason.En),
        };
        return new StatementTest(rule.Name, properties.Label!, properties.Citation!, threshold, value, verdict);
    }

    private RulePackException Broken(string rule, string zh, string en) =>
        new([
            new BilingualText($"方法 {Id} 的规则 {rule} 无法执行：{zh}。", $"Rule {rule} of method {Id} broke: {en}."),
        ]);
}
