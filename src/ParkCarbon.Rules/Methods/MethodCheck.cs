using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Methods;

/// <summary>Checks that the parts of a method fit together: every name that one part uses, another part has.</summary>
internal sealed class MethodCheck(NativeFile<MethodProperties> native, List<BilingualText> problems)
{
    private readonly Dictionary<string, HashSet<string>> _choices = new(StringComparer.Ordinal);
    private HashSet<string> _treatments = [];
    private HashSet<string> _lines = [];
    private HashSet<string> _parameters = [];

    public void Check(int treatments, (int Index, CompiledWorkflow Workflow) lines, int tests, int? remarks)
    {
        for (var i = 0; i < native.Workflows[treatments].Rules.Count; i++)
        {
            var rule = native.Workflows[treatments].Rules[i];
            Need(rule.SuccessEvent, treatments, i, "SuccessEvent");
            Need(rule.Properties.Label, treatments, i, "Properties.label");
            Need(rule.Properties.Citation, treatments, i, "Properties.citation");
        }

        if (native.Workflows[lines.Index].Rules is not [var statement])
        {
            problems.Add(
                native.Problem(
                    $"$[{lines.Index}].Rules",
                    "应恰有一条规则，其 LocalParams 为各行。",
                    "exactly one rule is expected, with the lines as its LocalParams."
                )
            );
            return;
        }

        CollectNames(treatments, lines.Index, statement.Properties);
        CheckStatement(lines, statement.Properties);
        for (var i = 0; i < native.Workflows[tests].Rules.Count; i++)
        {
            CheckTest(native.Workflows[tests].Rules[i].Properties, tests, i);
        }

        for (var i = 0; i < (remarks is { } index ? native.Workflows[index].Rules.Count : 0); i++)
        {
            Need(native.Workflows[remarks!.Value].Rules[i].Properties.Label, remarks.Value, i, "Properties.label");
        }

        foreach (var workflow in new[] { treatments, lines.Index, tests, remarks ?? tests }.Distinct())
        {
            CheckTexts(workflow);
        }
    }

    private void CollectNames(int treatments, int lines, MethodProperties properties)
    {
        _treatments = native
            .Workflows[treatments]
            .Rules.Select(rule => rule.SuccessEvent)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        _lines = Once((properties.Lines ?? []).Select(line => line.Id), lines, "lines");
        _parameters = Once((properties.Parameters ?? []).Select(parameter => parameter.Id), lines, "parameters");
        Once((properties.Readings ?? []).Select(reading => reading.Id), lines, "readings");
        foreach (var reading in properties.Readings ?? [])
        {
            _choices[reading.Id] = Once(reading.Choices.Select(choice => choice.Id), lines, $"readings ({reading.Id})");
        }
    }

    private void CheckStatement((int Index, CompiledWorkflow Workflow) lines, MethodProperties properties)
    {
        Need(properties.Title, lines.Index, 0, "Properties.title");
        Need(properties.Version, lines.Index, 0, "Properties.version");
        Need(properties.Lines, lines.Index, 0, "Properties.lines");
        if (Need(properties.Net, lines.Index, 0, "Properties.net"))
        {
            Known(properties.Net!, _lines, lines.Index, 0, "Properties.net");
        }

        var figures = lines
            .Workflow.Rules[0]
            .Locals.Where(local => local.Type == typeof(Figure))
            .Select(local => local.Name)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < (properties.Lines?.Count ?? 0); i++)
        {
            Known(properties.Lines![i].Local, figures, lines.Index, 0, $"Properties.lines[{i}].local");
        }

        for (var i = 0; i < (properties.Lines?.Count ?? 0); i++)
        {
            if (properties.Lines![i].Ratio is { } ratio)
            {
                Known(ratio.Over, _lines, lines.Index, 0, $"Properties.lines[{i}].ratio.over");
                Known(ratio.Under, _lines, lines.Index, 0, $"Properties.lines[{i}].ratio.under");
            }
        }

        CheckUnits(lines.Index, properties);
        CheckColumns(lines.Index, properties);
        for (var i = 0; i < (properties.Readings?.Count ?? 0); i++)
        {
            var reading = properties.Readings![i];
            Known(reading.Default, _choices[reading.Id], lines.Index, 0, $"Properties.readings[{i}].default");
        }
    }

    private void CheckUnits(int workflow, MethodProperties properties)
    {
        for (var i = 0; i < (properties.Lines?.Count ?? 0); i++)
        {
            NeedUnit(properties.Lines![i].Unit, workflow, $"Properties.lines[{i}].unit");
        }

        for (var i = 0; i < (properties.Parameters?.Count ?? 0); i++)
        {
            var parameter = properties.Parameters![i];
            var at = $"Properties.parameters[{i}]";
            var unit = NeedUnit(parameter.Unit, workflow, at + ".unit");
            NeedFigure(parameter.Default, unit, workflow, at + ".default");
            foreach (var step in parameter.Steps ?? [])
            {
                NeedFigure(step.From, null, workflow, at + ".steps.from");
                NeedFigure(step.Value, unit, workflow, at + ".steps.value");
            }
        }
    }

    private void CheckColumns(int workflow, MethodProperties properties)
    {
        var columns = Once((properties.Columns ?? []).Select(column => column.Id), workflow, "columns");
        for (var i = 0; i < (properties.Columns?.Count ?? 0); i++)
        {
            Known(properties.Columns![i].Net, _lines, workflow, 0, $"Properties.columns[{i}].net");
        }

        for (var i = 0; i < (properties.Lines?.Count ?? 0); i++)
        {
            if (properties.Lines![i].Column is { } column)
            {
                Known(column, columns, workflow, 0, $"Properties.lines[{i}].column");
            }
        }
    }

    private FigureUnit? NeedUnit(string? symbol, int workflow, string member)
    {
        if (symbol is null)
        {
            return FigureUnit.Tonnes;
        }

        if (!FigureUnit.TryParse(symbol, out var unit))
        {
            problems.Add(
                native.Problem(
                    workflow,
                    0,
                    member,
                    $"“{symbol}”不是单位；应形如 t CO2e、tce、MWh、%、1 或 tCO2/tce。",
                    $"'{symbol}' is no unit; write one such as t CO2e, tce, MWh, %, 1 or tCO2/tce."
                )
            );
        }

        return unit;
    }

    private void NeedFigure(string? text, FigureUnit? unit, int workflow, string member)
    {
        if (text is null || (FigureText.TryParse(text, out var figure) && (unit is null || unit.Kind == figure.Kind)))
        {
            return;
        }

        var expected = unit?.Symbol ?? "tce";
        problems.Add(
            native.Problem(
                workflow,
                0,
                member,
                $"“{text}”应为以 {expected} 给出的数值。",
                $"'{text}' is not a number in {expected}."
            )
        );
    }

    private void CheckTest(MethodProperties test, int workflow, int rule)
    {
        Need(test.Label, workflow, rule, "Properties.label");
        Need(test.Citation, workflow, rule, "Properties.citation");
        if (test.Line is { } line)
        {
            Known(line, _lines, workflow, rule, "Properties.line");
        }

        if (test.Threshold is { } threshold)
        {
            Known(threshold, [.. _parameters, .. _lines], workflow, rule, "Properties.threshold");
        }
    }

    private void CheckTexts(int workflow)
    {
        for (var i = 0; i < native.Workflows[workflow].Rules.Count; i++)
        {
            var rule = native.Workflows[workflow].Rules[i];
            CheckTexts(rule.Expression, workflow, i, "Expression");
            for (var j = 0; j < (rule.LocalParams?.Count ?? 0); j++)
            {
                CheckTexts(rule.LocalParams![j].Expression, workflow, i, $"LocalParams[{j}].Expression");
            }
        }
    }

    private void CheckTexts(string expression, int workflow, int rule, string member)
    {
        foreach (var (method, texts) in NamesInTexts.In(expression))
        {
            switch (method)
            {
                case nameof(AccountFacts.SumOf)
                or nameof(AccountFacts.CompleteSumOf)
                or nameof(AccountFacts.EliminatedSumOf)
                or nameof(AccountFacts.ContractSumOf)
                or nameof(AccountFacts.ResidualSumOf)
                or nameof(AccountFacts.ResidualOrOwnSumOf)
                or nameof(AccountFacts.EnergyOf):
                    Known(texts[0], _treatments, workflow, rule, member);
                    break;
                case nameof(ParameterFacts.Of) or nameof(ParameterFacts.At):
                    Known(texts[0], _parameters, workflow, rule, member);
                    break;
                case nameof(StatementFacts.Line) or nameof(AccountFacts.Baseline):
                    Known(texts[0], _lines, workflow, rule, member);
                    break;
                case nameof(ReadingFacts.Chose)
                or nameof(ReadingFacts.Pick)
                    when Known(texts[0], [.. _choices.Keys], workflow, rule, member) && texts.Count > 1:
                    Known(texts[1], _choices[texts[0]], workflow, rule, member);
                    break;
                default:
                    break;
            }
        }
    }

    private HashSet<string> Once(IEnumerable<string> names, int lines, string list)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !known.Add(name)))
        {
            problems.Add(
                native.Problem(lines, 0, "Properties", $"{list} 中“{name}”出现两次。", $"{list} has '{name}' twice.")
            );
        }

        return known;
    }

    private bool Need(object? value, int workflow, int rule, string member)
    {
        if (value is null)
        {
            problems.Add(native.Problem(workflow, rule, member, $"缺少 {member}。", $"{member} is missing."));
        }

        return value is not null;
    }

    private bool Known(string name, HashSet<string> known, int workflow, int rule, string member)
    {
        if (!known.Contains(name))
        {
            var list = string.Join(", ", known.Order(StringComparer.Ordinal));
            problems.Add(
                native.Problem(
                    workflow,
                    rule,
                    member,
                    $"没有“{name}”；可用：{list}。",
                    $"there is no '{name}'; there are: {list}."
                )
            );
        }

        return known.Contains(name);
    }
}
