namespace ParkCarbon.Rules.Engine.Explain;

/// <summary>Keeps what the conditions of one evaluation see; compiled explanations call it at every condition.</summary>
internal sealed class ConditionRecorder(int count)
{
    private readonly Entry[] _entries = new Entry[count];

    /// <summary>The condition being evaluated: the one to blame when the evaluation breaks off.</summary>
    public int Current { get; private set; } = -1;

    public ref readonly Entry this[int condition] => ref _entries[condition];

    public void Enter(int condition)
    {
        Current = condition;
        _entries[condition].Entered = true;
    }

    public bool Truth(int condition, bool value, object? owner)
    {
        ref var entry = ref _entries[condition];
        entry.Left = value;
        entry.Witnesses = owner is null ? null : [owner];
        return entry.End(value);
    }

    public void Sides(int condition, object? left, object? right)
    {
        ref var entry = ref _entries[condition];
        (entry.Left, entry.Right) = (left, right);
    }

    public bool Result(int condition, bool value) => _entries[condition].End(value);

    /// <summary>Looks at every item, unlike the rule, which stops at the first that decides; that is how all witnesses are found.</summary>
    public bool Quantify<T>(int condition, bool every, IEnumerable<T> items, Func<T, bool> test)
    {
        ref var entry = ref _entries[condition];
        var witnesses = new List<object?>();
        entry.Witnesses = witnesses;
        try
        {
            foreach (var item in items)
            {
                entry.Count++;
                if (IsWitness(ref entry, item))
                {
                    witnesses.Add(item);
                }
            }
        }
        catch (Exception exception) when (witnesses.Count > 0 && RuleFault.Covers(exception))
        {
            // The sequence itself broke off, after the rule had its answer.
            entry.Unjudged++;
        }

        return entry.End((witnesses.Count > 0) != every);

        bool IsWitness(ref Entry entry, T item)
        {
            try
            {
                return test(item) != every;
            }
            catch (Exception exception) when (witnesses.Count > 0 && RuleFault.Covers(exception))
            {
                entry.Unjudged++;
                return false;
            }
        }
    }

    internal struct Entry
    {
        public bool Entered;
        public bool Ended;
        public bool Value;
        public object? Left;
        public object? Right;
        public int Count;
        public int Unjudged;
        public List<object?>? Witnesses;

        public bool End(bool value)
        {
            (Ended, Value) = (true, value);
            return value;
        }
    }
}
