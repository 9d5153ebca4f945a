using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>What each line of a statement, and each entry of its account, makes of the net.</summary>
/// <remarks>
/// A net is a sum over what each treatment took, and so is every line; how often a line enters the net is solved for, exactly. So
/// nobody has to write beside a line whether it is added or taken off, and nobody can write it wrongly.
/// </remarks>
internal sealed class NetParts
{
    private readonly LineComposition _net;
    private readonly Dictionary<string, Rational> _contributions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _counting = new(StringComparer.Ordinal);

    private NetParts(LineComposition net, Rational total, List<StatementLine> candidates, Rational[] factors)
    {
        _net = net;
        var others = new List<(StatementLine, Rational)>();
        Rest = total;
        foreach (var (line, factor) in candidates.Zip(factors))
        {
            if (factor == Rational.Zero)
            {
                continue;
            }

            var contribution = factor * line.Figure.Value!.Value;
            Rest -= contribution;
            _contributions[line.Id] = contribution;
            _counting.Add(line.Id);
            if (line.Row is null)
            {
                others.Add((line, contribution));
            }
        }

        Others = others;
    }

    public IReadOnlyList<(StatementLine Line, Rational Contribution)> Others { get; }

    /// <summary>What is in the net and in no line: zero, but for a net that no lines make up.</summary>
    public Rational Rest { get; }

    public static NetParts? Of(NeutralityStatement statement, IReadOnlyList<StatementLine> lines, StatementLine netLine)
    {
        var sums = statement.LinesAsSums.ToDictionary(sum => sum.Line, StringComparer.Ordinal);
        if (
            netLine.Figure.Kind != FigureKind.Carbon
            || netLine.Figure.Value is not { } total
            || !sums.TryGetValue(netLine.Id, out var net)
        )
        {
            return null;
        }

        var known = lines.Where(line => line.Figure.Kind == FigureKind.Carbon && sums.ContainsKey(line.Id)).ToList();
        var parts = known.Where(line => line.Row is { } row && RowRoles.Of(row) == RowRole.Part).ToList();
        // Lines that stand in no row come in only where the rows alone do not make up the net.
        var all = parts.Concat(known.Where(line => line.Row is null && line.Id != netLine.Id)).ToList();
        foreach (var candidates in new[] { parts, all })
        {
            if (ExactSolution.Of([.. candidates.Select(line => sums[line.Id])], net) is { } factors)
            {
                return new NetParts(net, total, candidates, factors);
            }
        }

        var terms = net.Terms.Select(KeyOf).ToHashSet();
        return new NetParts(
            net,
            total,
            parts,
            [
                .. parts.Select(line =>
                    sums[line.Id].Terms.Any(term => terms.Contains(KeyOf(term)))
                        ? RowRoles.UsualSign(line.Row!.Value)
                        : Rational.Zero
                ),
            ]
        );
    }

    public Rational Of(StatementLine line) => _contributions.GetValueOrDefault(line.Id);

    public bool Counts(StatementLine line) => _counting.Contains(line.Id);

    public Rational EffectOf(TreatedEntry treated)
    {
        var effect = Rational.Zero;
        foreach (var term in _net.Terms)
        {
            if (term.Treatment == treated.Treatment && AccountSums.Of(treated.Entry, term.Aspect) is { } value)
            {
                effect += term.Coefficient * value;
            }
        }

        return effect;
    }

    private static (string, FigureAspect) KeyOf(LineTerm term) => (term.Treatment, term.Aspect);
}
