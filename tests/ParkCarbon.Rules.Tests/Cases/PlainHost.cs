using System.Text.Json;
using ParkCarbon.Rules.Engine;
using RulesEngine.Models;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A RulesEngine host that knows nothing of ParkCarbon's loader: it reads a shipped file as it is and runs it.</summary>
internal sealed class PlainHost
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly Workflow[] _workflows;

    public PlainHost(string file, RuleVocabulary vocabulary)
    {
        _workflows = JsonSerializer.Deserialize<Workflow[]>(Repository.Read(file))!;
        _engine = new RulesEngine.RulesEngine(
            _workflows,
            new ReSettings
            {
                CustomTypes = [.. vocabulary.Types],
                IsExpressionCaseSensitive = true,
                UseFastExpressionCompiler = true,
                AutoExecuteActions = false,
                EnableFormattedErrorMessage = false,
                EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
            }
        );
    }

    /// <summary>The names of the file's workflows.</summary>
    public IEnumerable<string> Workflows => _workflows.Select(workflow => workflow.WorkflowName);

    public async Task<List<RuleResultTree>> RunAsync(string workflow, params (string Name, object Value)[] inputs) =>
        await _engine.ExecuteAllRulesAsync(
            workflow,
            [.. inputs.Select(input => new RuleParameter(input.Name, input.Value))]
        );
}
