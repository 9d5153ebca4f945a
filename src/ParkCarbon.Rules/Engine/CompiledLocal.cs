using System.Collections;
using System.Linq.Expressions;

namespace ParkCarbon.Rules.Engine;

/// <summary>A local of a compiled rule. Its value is computed when something first asks for it, and kept for that one evaluation.</summary>
/// <remarks>
/// RulesEngine computes every local before the rule, so that an unused one that throws fails the rule there. Here it does no harm: wherever
/// both judge they agree, and whoever wants the two alike keeps each local used, which a pack's lint can ask for.
/// </remarks>
internal abstract class CompiledLocal(string name, Type type, int index)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    protected int Index { get; } = index;

    /// <summary>The value as an object; a sequence is walked to its end, so that what it throws is thrown here.</summary>
    public abstract object? ValueFor(object?[] inputs, object?[] cells);
}

/// <inheritdoc />
internal sealed class CompiledLocal<T>(string name, int index, LambdaExpression lambda)
    : CompiledLocal(name, typeof(T), index)
{
    private readonly TieredDelegate<Func<object?[], object?[], T>> _compute = new(lambda);

    private sealed record Cell(T Value);

    /// <summary>The value for an evaluation; <paramref name="cells"/> keeps it, so no lock is needed.</summary>
    public T Get(object?[] inputs, object?[] cells)
    {
        if (cells[Index] is Cell cell)
        {
            return cell.Value;
        }

        var value = _compute.Next(inputs, cells);
        cells[Index] = new Cell(value);
        return value;
    }

    public override object? ValueFor(object?[] inputs, object?[] cells)
    {
        var value = Get(inputs, cells);
        return value is IEnumerable sequence && RuleVocabulary.ItemOf(typeof(T)) is not null
            ? sequence.Cast<object?>().ToArray()
            : value;
    }
}
