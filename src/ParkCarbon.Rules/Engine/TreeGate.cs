using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>Walks the typed tree beside the text it was made from and lets pass only what both agree on and the vocabulary allows.</summary>
/// <remarks>
/// An allow-list: a node that is not expected for its part of the text is refused, whatever it is. That is how the silent readings of Dynamic
/// LINQ come to light, such as text that became an enum value, a number or a date, or an ordering of texts.
/// </remarks>
internal sealed class TreeGate(RuleVocabulary vocabulary, string expression, ProblemLog log)
{
    private static readonly Dictionary<string, ExpressionType> Comparisons = new()
    {
        ["=="] = ExpressionType.Equal,
        ["!="] = ExpressionType.NotEqual,
        ["<"] = ExpressionType.LessThan,
        ["<="] = ExpressionType.LessThanOrEqual,
        [">"] = ExpressionType.GreaterThan,
        [">="] = ExpressionType.GreaterThanOrEqual,
    };

    private static readonly Dictionary<string, ExpressionType> Arithmetic = new()
    {
        ["+"] = ExpressionType.Add,
        ["-"] = ExpressionType.Subtract,
        ["*"] = ExpressionType.Multiply,
        ["/"] = ExpressionType.Divide,
    };

    /// <summary>What Dynamic LINQ makes of an ordering of texts; its answer depends on the culture.</summary>
    private static readonly MethodInfo TextCompare = typeof(string).GetMethod(
        "Compare",
        [typeof(string), typeof(string)]
    )!;

    private readonly Dictionary<RuleSyntax, Expression> _treeOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ParameterExpression> _lambdaParameters = [];

    /// <summary>The typed tree of every part.</summary>
    public IReadOnlyDictionary<RuleSyntax, Expression> TreeOf => _treeOf;

    public void Check(RuleSyntax syntax, Expression tree)
    {
        tree = Widening.Without(tree);
        _treeOf[syntax] = tree;
        var before = log.Count;
        switch (syntax, tree)
        {
            case (LiteralSyntax literal, ConstantExpression constant):
                Check(literal, constant);
                break;
            case (NameSyntax name, ParameterExpression parameter) when NameOf(parameter) == name.Name:
                break;
            case (MemberSyntax { Target: NameSyntax type } member, ConstantExpression { Value: Enum value })
                when value.GetType() == vocabulary.EnumNamed(type.Name) && value.ToString() == member.Name.Text:
                break;
            case (MemberSyntax member, MemberExpression { Expression: { } target } access)
                when access.Member.Name == member.Name.Text:
                Check(member, target, access.Member);
                break;
            case (CallSyntax call, MethodCallExpression invocation) when invocation.Method.Name == call.Name.Text:
                Check(call, invocation);
                break;
            case (LambdaSyntax lambda, LambdaExpression { Parameters: [var parameter] } function):
                _lambdaParameters[lambda.Parameter.Text] = parameter;
                Check(lambda.Body, function.Body);
                _lambdaParameters.Remove(lambda.Parameter.Text);
                break;
            case (UnarySyntax { Operator.Text: "-", Operand: LiteralSyntax literal }, ConstantExpression constant):
                Check(literal, constant, negative: true);
                break;
            case (UnarySyntax unary, UnaryExpression operation):
                Check(unary, operation);
                break;
            case (BinarySyntax binary, BinaryExpression operation):
                Check(binary, operation);
                break;
            default:
                Reinterpreted(syntax, tree);
                break;
        }

        // The innermost part that does not fit is the one to name.
        if (
            log.Count == before
            && !vocabulary.Allows(tree.Type)
            && syntax is not LambdaSyntax
            && tree is not ConstantExpression { Value: null }
        )
        {
            Refuse(
                syntax,
                ($"规则不得使用类型 {TypeText.Of(tree.Type)}", $"rules do not use the type {TypeText.Of(tree.Type)}"),
                ("词汇表中的类型", "a type of the vocabulary")
            );
        }
    }

    public static void RefuseMethod(ProblemLog log, CallSyntax call) =>
        log.Add(
            RuleProblemCode.NotAllowed,
            call.Name.Start,
            call.Name.Text,
            ("规则不得调用此方法", "rules do not call this method"),
            (
                "Any、All、Count、Where、Select、Contains，或标有 [RulePredicate] 的方法",
                "Any, All, Count, Where, Select, Contains, or a method marked [RulePredicate]"
            )
        );

    private void Check(LiteralSyntax literal, ConstantExpression constant, bool negative = false)
    {
        var isSame = (literal.Value, constant.Value) switch
        {
            (null, null) => true,
            (int number, int or long or decimal) => Convert.ToDecimal(constant.Value, CultureInfo.InvariantCulture)
                == (negative ? -number : number),
            (string text, string value) => text == value,
            (bool yes, bool value) => yes == value,
            _ => false,
        };
        if (!isSame)
        {
            Reinterpreted(literal, constant);
        }
    }

    private void Check(MemberSyntax member, Expression target, MemberInfo read)
    {
        var before = log.Count;
        Check(member.Target, target);
        if (log.Count > before)
        {
            return;
        }

        var isNullableValue = Nullable.GetUnderlyingType(target.Type) is not null && read.Name == "Value";
        var isFact =
            vocabulary.HasMembers(target.Type) && read is PropertyInfo property && RuleVocabulary.IsReadable(property);
        if (!isNullableValue && !isFact)
        {
            log.Add(
                RuleProblemCode.NotAllowed,
                member.Name.Start,
                member.Name.Text,
                (
                    $"规则不得读取 {TypeText.Of(target.Type)} 的此成员",
                    $"rules do not read this member of {TypeText.Of(target.Type)}"
                ),
                RuleVocabulary.ItemOf(target.Type) is null
                    ? ("词汇表中类型的公开属性", "a public property of a type of the vocabulary")
                    : ("Any()、All(…)、Count()", "Any(), All(…), Count()")
            );
        }
    }

    private void Check(CallSyntax call, MethodCallExpression invocation)
    {
        var isSequence = invocation.Method.DeclaringType == typeof(Enumerable);
        if (
            isSequence
                ? !IsAllowedSequenceCall(call, invocation)
                : invocation.Object is null || !vocabulary.Allows(invocation.Method)
        )
        {
            RefuseMethod(log, call);
            return;
        }

        Check(call.Target, isSequence ? invocation.Arguments[0] : invocation.Object!);
        var arguments = invocation.Arguments.Skip(isSequence ? 1 : 0).ToList();
        if (arguments.Count != call.Arguments.Count)
        {
            Reinterpreted(call, invocation);
            return;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            Check(call.Arguments[i], arguments[i]);
        }
    }

    private static bool IsAllowedSequenceCall(CallSyntax call, MethodCallExpression invocation) =>
        (call.Name.Text, call.Arguments) switch
        {
            // An interval is a sequence of its days, ten thousand years of them if the facts say so.
            (not "Contains", _) when invocation.Arguments[0].Type == typeof(DateInterval) => false,
            ("Any" or "Count", []) => true,
            ("Any" or "All" or "Count" or "Where", [LambdaSyntax]) => invocation.Arguments[1]
                is LambdaExpression { ReturnType: var type }
                && type == typeof(bool),
            ("Select", [LambdaSyntax]) => true,
            ("Contains", [not LambdaSyntax]) => true,
            _ => false,
        };

    private void Check(UnarySyntax unary, UnaryExpression operation)
    {
        var fits =
            unary.Operator.Text == "!"
                ? operation.NodeType == ExpressionType.Not && operation.Type == typeof(bool)
                : operation.NodeType == ExpressionType.Negate && Widening.Bare(operation.Type) == typeof(decimal);
        if (fits)
        {
            Check(unary.Operand, operation.Operand);
        }
        else
        {
            Refuse(
                unary,
                ($"“{unary.Operator.Text}”不适用于此类型", $"'{unary.Operator.Text}' does not apply to this type"),
                ("“!”用于 bool，“-”用于 decimal", "'!' with a bool, '-' with a decimal")
            );
        }
    }

    private void Check(BinarySyntax binary, BinaryExpression operation)
    {
        var op = binary.Operator.Text;
        var fits = op switch
        {
            "&&" => operation.NodeType == ExpressionType.AndAlso && operation.Type == typeof(bool),
            "||" => operation.NodeType == ExpressionType.OrElse && operation.Type == typeof(bool),
            _ when Comparisons.TryGetValue(op, out var comparison) => operation.NodeType == comparison
                && operation.Type == typeof(bool),
            _ => operation.NodeType == Arithmetic[op],
        };
        var isTextOrder = operation.Left is MethodCallExpression call && call.Method == TextCompare;
        if (!fits || isTextOrder)
        {
            Reinterpreted(binary, isTextOrder ? operation.Left : operation);
            return;
        }

        Check(binary.Left, operation.Left);
        Check(binary.Right, operation.Right);
        if (Arithmetic.ContainsKey(op) && Widening.Bare(operation.Type) != typeof(decimal))
        {
            // int wraps round unseen, and int division drops the rest: 2020/1000 == 2.
            Refuse(
                binary,
                ("只对 decimal 作算术", "arithmetic is on decimals only"),
                ("decimal 的参数或成员，或一个具名谓词", "a decimal parameter or member, or a named predicate")
            );
        }
        else if (op is not ("&&" or "||") && !Arithmetic.ContainsKey(op))
        {
            CheckComparison(binary, operation);
        }
    }

    private void CheckComparison(BinarySyntax binary, BinaryExpression operation)
    {
        var isOrder = binary.Operator.Text is not ("==" or "!=");
        var type = Widening.Bare(Widening.Without(operation.Left).Type);
        var other = Widening.Bare(Widening.Without(operation.Right).Type);
        var isNullTest = Widening.IsNull(operation.Left) || Widening.IsNull(operation.Right);
        if (
            isOrder
            && (isNullTest || !(Widening.IsNumber(type) || operation.Method is not null && vocabulary.HasMembers(type)))
        )
        {
            Refuse(
                binary,
                ($"{TypeText.Of(type)} 没有大小次序", $"{TypeText.Of(type)} has no order for rules"),
                ("数值、日期或有次序的量", "numbers, dates or quantities with an order")
            );
        }
        else if (!isNullTest && (type.IsEnum || other.IsEnum) && type != other)
        {
            // Dynamic LINQ compares the numbers behind them.
            Refuse(
                binary,
                (
                    $"不比较 {TypeText.Of(type)} 与 {TypeText.Of(other)}",
                    $"{TypeText.Of(type)} and {TypeText.Of(other)} are not compared"
                ),
                ("同一枚举的值", "two values of one enum")
            );
        }
        else if (!isOrder && !isNullTest && RuleVocabulary.ItemOf(type) is not null)
        {
            Refuse(binary, ("不比较列表", "lists are not compared"), ("Any、All 或 Contains", "Any, All or Contains"));
        }
        else if (!isOrder && !isNullTest && type.IsClass && type != typeof(string) && operation.Method is null)
        {
            // Without an operator two objects are equal only when they are the same one.
            Refuse(
                binary,
                ($"{TypeText.Of(type)} 没有相等的定义", $"{TypeText.Of(type)} does not define equality"),
                ("比较其标识", "a comparison of what identifies it")
            );
        }
    }

    private string? NameOf(ParameterExpression parameter) =>
        // Dynamic LINQ leaves a lambda's parameter nameless.
        _lambdaParameters.FirstOrDefault(pair => pair.Value == parameter).Key
        ?? parameter.Name;

    private void Reinterpreted(RuleSyntax syntax, Expression tree) =>
        log.Add(
            RuleProblemCode.Conversion,
            syntax.Start,
            syntax.TextIn(expression),
            (
                $"RulesEngine 会把它读作 {TypeText.Of(tree.Type)}（{tree}）",
                $"RulesEngine would read this as a {TypeText.Of(tree.Type)} ({tree})"
            ),
            ("类型相符的值；枚举写作 Type.Member", "a value of the right type; an enum value is written Type.Member")
        );

    private void Refuse(RuleSyntax syntax, (string Zh, string En) what, (string Zh, string En) expected) =>
        log.Add(RuleProblemCode.NotAllowed, syntax.Start, syntax.TextIn(expression), what, expected);
}
