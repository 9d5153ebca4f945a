using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>The sums of what each treatment took, by aspect; each is added up once, when it is first asked for.</summary>
internal sealed class AccountSums
{
    private readonly Func<string, FigureAspect, Figure> _sum;
    private readonly Dictionary<(string Treatment, FigureAspect Aspect), Figure> _known = [];

    private AccountSums(Func<string, FigureAspect, Figure> sum) => _sum = sum;

    /// <summary>What was asked for so far.</summary>
    public IReadOnlyDictionary<(string Treatment, FigureAspect Aspect), Figure> Known => _known;

    public static AccountSums Of(IEnumerable<TreatedEntry> entries)
    {
        var byTreatment = entries.ToLookup(entry => entry.Treatment, entry => entry.Entry, StringComparer.Ordinal);
        return new((treatment, aspect) => Sum(byTreatment[treatment], aspect));
    }

    /// <summary>Sums that are zero but for one, which is one base unit: what a line makes of that one.</summary>
    public static AccountSums Probe((string Treatment, FigureAspect Aspect)? one) =>
        new(
            (treatment, aspect) => new Figure(one == (treatment, aspect) ? Rational.One : Rational.Zero, KindOf(aspect))
        );

    public Figure Of(string treatment, FigureAspect aspect)
    {
        if (!_known.TryGetValue((treatment, aspect), out var sum))
        {
            _known[(treatment, aspect)] = sum = _sum(treatment, aspect);
        }

        return sum;
    }

    /// <summary>What an entry brings to the sum of an aspect; null where it has nothing to bring and the sum is unset.</summary>
    public static Rational? Of(AccountEntry entry, FigureAspect aspect) =>
        aspect == FigureAspect.Energy ? entry.Energy?.InExactly(Energy.Joule)
        : entry.IsUnpriced ? null
        : aspect switch
        {
            FigureAspect.ContractValue => entry.ContractValue,
            FigureAspect.ResidualValue => entry.ResidualValue,
            FigureAspect.ResidualOrOwnValue => entry.ResidualValue ?? entry.Value,
            _ => entry.Value,
        }
            is { } mass
            ? mass.ToRational()
        : null;

    private static FigureKind KindOf(FigureAspect aspect) =>
        aspect == FigureAspect.Energy ? FigureKind.Energy : FigureKind.Carbon;

    private static Figure Sum(IEnumerable<AccountEntry> entries, FigureAspect aspect)
    {
        var sum = Rational.Zero;
        foreach (var entry in entries)
        {
            if (Of(entry, aspect) is not { } part)
            {
                return Figure.Unset;
            }

            sum += part;
        }

        return new Figure(sum, KindOf(aspect));
    }
}
