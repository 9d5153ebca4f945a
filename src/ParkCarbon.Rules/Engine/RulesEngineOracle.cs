using RulesEngine.Models;

namespace ParkCarbon.Rules.Engine;

/// <summary>Runs a workflow through RulesEngine itself, to compare its answers with ours.</summary>
/// <remarks>
/// For tests and for verifying a pack that has passed the gate: RulesEngine itself would call any method of its inputs. Inputs must not be
/// null, because RulesEngine takes an input's type from its value.
/// </remarks>
internal sealed class RulesEngineOracle
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly string _workflow;
    private readonly RuleInputs _inputs;

    /// <summary>Prepares RulesEngine for a workflow.</summary>
    public RulesEngineOracle(WorkflowSource workflow, RuleInputs inputs, RuleVocabulary vocabulary)
    {
        (_workflow, _inputs) = (workflow.WorkflowName, inputs);
        _engine = new RulesEngine.RulesEngine([NativeOf(workflow)], SettingsFor(vocabulary));
    }

    /// <summary>The verdicts of all rules in the order of their file.</summary>
    public async Task<IReadOnlyList<OracleVerdict>> ExecuteAsync(RuleArguments arguments)
    {
        var parameters = _inputs
            .Items.Select((input, i) => new RuleParameter(input.Name, arguments.Values[i]))
            .ToArray();
        var results = await _engine.ExecuteAllRulesAsync(_workflow, parameters);
        return
        [
            .. results.Select(result => new OracleVerdict(
                result.Rule.RuleName,
                result.IsSuccess,
                result.ExceptionMessage,
                result.IsSuccess ? result.Rule.SuccessEvent : null
            )),
        ];
    }

    /// <summary>RulesEngine's settings under which a broken rule at least leaves a message; its defaults hide it.</summary>
    private static ReSettings SettingsFor(RuleVocabulary vocabulary) =>
        new()
        {
            CustomTypes = [.. vocabulary.Types],
            IsExpressionCaseSensitive = true,
            // Without it every evaluation creates the delegates of nested lambdas anew: nine times slower.
            UseFastExpressionCompiler = true,
            AutoExecuteActions = false,
            EnableFormattedErrorMessage = false,
            EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        };

    private static Workflow NativeOf(WorkflowSource workflow) =>
        new()
        {
            WorkflowName = workflow.WorkflowName,
            Rules = workflow.Rules.Select(rule => new Rule
            {
                RuleName = rule.RuleName,
                Expression = rule.Expression,
                SuccessEvent = rule.SuccessEvent,
                LocalParams = rule.LocalParams.Select(local => new ScopedParam
                {
                    Name = local.Name,
                    Expression = local.Expression,
                }),
            }),
        };
}
