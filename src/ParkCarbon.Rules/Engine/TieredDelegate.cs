using System.Linq.Expressions;

namespace ParkCarbon.Rules.Engine;

/// <summary>A lambda that is interpreted for its first calls and compiled when it has shown that it is called often.</summary>
/// <remarks>
/// Compiling costs milliseconds a rule and pays from some hundred microseconds of evaluation; checking one park evaluates most rules once.
/// Both forms come from one tree and give the same answers.
/// </remarks>
internal sealed class TieredDelegate<TDelegate>
    where TDelegate : Delegate
{
    private const int InterpretedCalls = 8;

    private readonly Expression<TDelegate> _lambda;
    private TDelegate _current;
    private int _calls;

    public TieredDelegate(LambdaExpression lambda)
    {
        _lambda = (Expression<TDelegate>)lambda;
        _current = _lambda.Compile(preferInterpretation: true);
    }

    /// <summary>The form for the next call; safe for any number of threads.</summary>
    public TDelegate Next
    {
        get
        {
            // Exactly one thread sees the threshold; the others go on with the interpreted form until it is done.
            if (_calls <= InterpretedCalls && Interlocked.Increment(ref _calls) == InterpretedCalls + 1)
            {
                Volatile.Write(ref _current, _lambda.Compile());
            }

            return Volatile.Read(ref _current);
        }
    }
}
