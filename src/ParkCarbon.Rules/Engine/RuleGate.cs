using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Dynamic.Core.Parser;
using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>Lets an expression of the rule language pass as a typed tree, and refuses everything else with its reasons.</summary>
/// <remarks>
/// <para>Three steps, each seeing only what the one before let through: the text against the language's own small grammar; the names against
/// the vocabulary; and Dynamic LINQ's typed tree against both, part by part (<see cref="TreeGate"/>).</para>
/// <para>The tree comes from the parser that RulesEngine uses, so the text means here what it means in any RulesEngine host.
/// <c>RuleExpressionParser.Parse</c> is this one call with a type provider that cannot be exchanged; hence the call is made directly.</para>
/// </remarks>
internal sealed class RuleGate(RuleVocabulary vocabulary)
{
    // The literal cache of Dynamic LINQ had a race that made 'decimal? < 0.40' fail now and then; packs may load in parallel.
    private static readonly Lock OneParserAtATime = new();

    private readonly ParsingConfig _config = new()
    {
        CustomTypeProvider = new RuleTypeProvider(vocabulary.Types),
        IsCaseSensitive = true,
        AreContextKeywordsEnabled = false,
        DisallowNewKeyword = true,
        DisableMemberAccessToIndexAccessorFallback = true,
        SupportCastingToFullyQualifiedTypeAsString = false,
        SupportEnumerationsFromSystemNamespace = false,
    };

    /// <summary>Checks and types an expression.</summary>
    /// <param name="expression">The text.</param>
    /// <param name="scope">The inputs and the locals before it.</param>
    /// <param name="isCondition">Whether the expression must be yes or no.</param>
    /// <param name="log">Takes every reason for a refusal.</param>
    /// <returns>The typed expression, or <see langword="null"/> when the log has reasons.</returns>
    public GatedExpression? Pass(
        string expression,
        IReadOnlyList<ParameterExpression> scope,
        bool isCondition,
        ProblemLog log
    )
    {
        if (RuleSyntaxParser.Parse(expression, log) is not { } syntax)
        {
            return null;
        }

        new NameGate(vocabulary, log).Check(syntax, scope);
        if (!log.IsClean || Parse(expression, scope, log) is not { } tree)
        {
            return null;
        }

        if (isCondition && tree.Type != typeof(bool))
        {
            log.Add(
                RuleProblemCode.Type,
                0,
                expression,
                ($"条件的类型为 {TypeText.Of(tree.Type)}", $"a condition is a {TypeText.Of(tree.Type)}"),
                tree.Type == typeof(bool?)
                    ? ("与 true 或 false 比较", "a comparison with true or false, for it may be null")
                    : ("是或否（bool）", "yes or no (bool)")
            );
            return null;
        }

        var gate = new TreeGate(vocabulary, expression, log);
        gate.Check(syntax, tree);
        return log.IsClean ? new GatedExpression(expression, syntax, tree, gate.TreeOf) : null;
    }

    private Expression? Parse(string expression, IReadOnlyList<ParameterExpression> scope, ProblemLog log)
    {
        try
        {
            lock (OneParserAtATime)
            {
                return new ExpressionParser([.. scope], expression, [], _config).Parse(null);
            }
        }
        catch (ParseException refusal)
        {
            Explain(refusal, expression, log);
        }
        catch (InvalidOperationException refusal)
        {
            // Expression factories refuse what the parser let through: 'date != null' for a date that is never null.
            log.Add(
                RuleProblemCode.Type,
                0,
                expression,
                ($"类型不相容（{refusal.Message}）", $"the types do not fit ({refusal.Message.TrimEnd('.')})"),
                (
                    "类型相容的两边；只有可为空者才与 null 比较",
                    "two sides that fit; only what can be null is compared with null"
                )
            );
        }

        return null;
    }

    private void Explain(ParseException refusal, string expression, ProblemLog log)
    {
        var position = Math.Clamp(refusal.Position, 0, expression.Length);
        var end = position;
        while (end < expression.Length && (char.IsAsciiLetterOrDigit(expression[end]) || expression[end] == '_'))
        {
            end++;
        }

        var found =
            end > position
                ? expression[position..end]
                : expression[position..Math.Min(position + 2, expression.Length)].Trim();
        var owner = vocabulary.Types.FirstOrDefault(type =>
            refusal.Message.EndsWith($"in type '{type.Name}'", StringComparison.Ordinal)
        );
        if (owner is not null)
        {
            NameGate.Unknown(log, position, found, vocabulary.MembersOf(owner), TypeText.Of(owner));
            return;
        }

        log.Add(
            RuleProblemCode.Type,
            position,
            found,
            ($"类型检查未通过（{refusal.Message}）", $"the types do not fit ({refusal.Message})"),
            (
                "类型相容的两边（可为空的一边只能与可为空者或字面量比较）",
                "two sides of one type (a date that may be null only compares with another that may be null)"
            )
        );
    }
}
