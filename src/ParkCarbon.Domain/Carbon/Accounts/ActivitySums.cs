using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Adds records up by cell.</summary>
/// <remarks>
/// A source has few streams (flow, side, factor), and a stream few units: both are found by walking a short list, which
/// costs less than hashing a cell for every record.
/// </remarks>
internal sealed class ActivitySums(AccountingBasis basis)
{
    private readonly Dictionary<Id<EmissionSource>, List<Stream>> _streams = [];

    public void Add(ActivityRecord record)
    {
        var start = record.Period.Start;
        var end = record.Period.End;
        if (!_streams.TryGetValue(record.Source, out var streams))
        {
            _streams[record.Source] = streams = [];
        }

        var stream = StreamOf(streams, record);
        if (stream.Accounted is not { } accounted || end < accounted.Start || accounted.End < start)
        {
            return;
        }

        var heat = record.HeatIn();
        var sum = heat is { } joules
            ? stream.SumOf(joules.Dimension)
            : stream.SumOf(record.Quantity, symbol => DimensionOf(symbol, stream));
        sum.Cover(new CoveredDays(start, end));
        if (accounted.Start <= start && end <= accounted.End)
        {
            sum.Add(heat ?? Quantity.From(record.Quantity.Value, sum.Unit!));
        }
    }

    public IEnumerable<CellActivity> Cells() =>
        _streams.Values.SelectMany(streams => streams).SelectMany(s => s.Cells());

    private Stream StreamOf(List<Stream> streams, ActivityRecord record)
    {
        foreach (var stream in streams)
        {
            if (stream.IsOf(record))
            {
                return stream;
            }
        }

        var added = new Stream(basis.Source(record.Source), record, basis);
        streams.Add(added);
        return added;
    }

    /// <summary>The dimension meant where a symbol has several, such as m³: the one that the factor can be joined with.</summary>
    private Dimension DimensionOf(Amount amount, Stream stream)
    {
        var candidates = amount.Dimensions;
        if (candidates.Count == 1 || stream.Source.MeasuredGas is not null || stream.Factor is not { } reference)
        {
            return candidates[0];
        }

        // Whatever days the factors are valid for, so that a record and its parts are read alike.
        var factors = basis.Factors.Named(reference);
        return candidates.FirstOrDefault(dimension =>
                factors.Any(factor => FactorYields.Of(factor, dimension) is not null)
            ) ?? candidates[0];
    }

    private sealed class Stream(EmissionSource source, ActivityRecord first, AccountingBasis basis)
    {
        private readonly Id<InternalFlow>? _flow = first.Flow;
        private readonly BalanceSide _side = first.Side;
        private readonly FactorReference? _recorded = first.Factor;
        private readonly List<Sum> _sums = [];

        public EmissionSource Source { get; } = source;

        public FactorReference? Factor { get; } = first.Factor ?? source.Factor;

        public NodaTime.DateInterval? Accounted { get; } = basis.AccountedDays(source.Entity);

        public bool IsOf(ActivityRecord record) =>
            _side == record.Side && Same(_flow, record.Flow) && Same(_recorded, record.Factor);

        public Sum SumOf(Amount amount, Func<Amount, Dimension> dimensionOf)
        {
            foreach (var sum in _sums)
            {
                if (sum.Symbol == amount.Symbol)
                {
                    return sum;
                }
            }

            var added = new Sum(amount.Symbol, dimensionOf(amount));
            _sums.Add(added);
            return added;
        }

        public Sum SumOf(Dimension dimension)
        {
            foreach (var sum in _sums)
            {
                if (sum.Symbol is null)
                {
                    return sum;
                }
            }

            var added = new Sum(null, dimension);
            _sums.Add(added);
            return added;
        }

        public IEnumerable<CellActivity> Cells() =>
            _sums.Select(sum => sum.Activity(new ActivityCell(Source.Id, _flow, _side, Factor, sum.Dimension)));

        private static bool Same<T>(T? left, T? right)
            where T : class, IEquatable<T> => ReferenceEquals(left, right) || (left is not null && left.Equals(right));
    }

    /// <summary>What a stream adds up in one unit; sums of one dimension are merged at the end.</summary>
    private sealed class Sum(string? symbol, Dimension dimension)
    {
        private readonly HashSet<CoveredDays> _days = [];
        private CoveredDays _lastDays;
        private Quantity? _sum;

        public string? Symbol { get; } = symbol;

        public Dimension Dimension { get; } = dimension;

        public Unit? Unit { get; } = symbol is null ? null : dimension.GetUnit(symbol);

        public void Cover(CoveredDays days)
        {
            if (days != _lastDays)
            {
                _days.Add(days);
                _lastDays = days;
            }
        }

        public void Add(Quantity quantity) => _sum = _sum is { } sum ? sum + quantity : quantity;

        public CellActivity Activity(ActivityCell cell) => new(cell, _sum, ValueList<CoveredDays>.Copy(_days.Order()));
    }
}
