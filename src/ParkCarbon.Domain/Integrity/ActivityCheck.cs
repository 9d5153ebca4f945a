using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks that each record goes with its source and with the factor that it is multiplied by.</summary>
internal sealed class ActivityCheck
{
    private readonly DossierIndex _index;
    private readonly Problems _problems;

    // The first record of each source without a factor: later ones must measure the same thing.
    private readonly Dictionary<EmissionSource, (Dimension Dimension, int Index)> _first = [];
    private readonly Dictionary<(Factor, Dimension), bool> _fits = [];

    private ActivityCheck(DossierIndex index, Problems problems)
    {
        _index = index;
        _problems = problems;
    }

    public static void Run(DossierIndex index, Problems problems)
    {
        var check = new ActivityCheck(index, problems);
        var dossier = index.Dossier;
        for (var i = 0; i < (dossier.Activities?.Count ?? 0); i++)
        {
            check.Check(dossier.Activities![i], new Spot(nameof(dossier.Activities), i));
        }
    }

    private void Check(ActivityRecord record, Spot at)
    {
        if (record.Factor is { } reference)
        {
            var lookup = _index.Find(reference, record.Period);
            SourceCheck.CheckFactor(reference, lookup, () => at.Member(nameof(record.Factor)), _problems);
        }

        if (!_index.Sources.TryFind(record.Source, out var source))
        {
            return;
        }

        CheckSign(record, source, at);
        CheckGas(record, source, at);
        if (Measured(record, at) is { Count: > 0 } dimensions)
        {
            CheckDimension(record, source, dimensions, at);
        }
    }

    private void CheckSign(ActivityRecord record, EmissionSource source, Spot at)
    {
        if (record.Quantity.Value >= 0 || source.Net)
        {
            return;
        }

        _problems.Add(
            at.Member(nameof(record.Quantity)),
            NegativeActivity,
            Problems.Same(record.Quantity.ToString()),
            ("零或更大的活动数据", "activity of zero or more"),
            (
                $"输出另设 role 为 export 的排放源登记；若读数是输入减输出，在排放源“{source.Id}”上写 \"net\": true。",
                $"Record exports on a source with the role export; if readings are imports less exports, set \"net\": true on the source '{source.Id}'."
            )
        );
    }

    private void CheckGas(ActivityRecord record, EmissionSource source, Spot at)
    {
        if (source.MeasuredGas is { } gas && record.Factor is { } factor)
        {
            _problems.Add(
                at.Member(nameof(record.Factor)),
                MeasuredGasWithFactor,
                (
                    $"因子“{factor}”，而排放源的 measuredGas 为 {gas}",
                    $"the factor '{factor}' though the source measures {gas}"
                ),
                ("没有因子", "no factor"),
                (
                    "直接测量气体质量时不需要因子；删去它。",
                    "A mass of gas that is measured directly needs no factor; remove it."
                )
            );
        }
    }

    /// <summary>The dimensions that the record's amount may have; none where it is wrong already.</summary>
    private IReadOnlyList<Dimension> Measured(ActivityRecord record, Spot at)
    {
        DossierPath Path() => at.Member(nameof(record.Quantity));
        if (record.Steam is not null || record.HotWater is not null)
        {
            return UnitCheck.IsIn(record.Quantity, Mass.Dimension, Path, _problems) ? [Energy.Dimension] : [];
        }

        var dimensions = record.Quantity.Dimensions;
        return dimensions.All(dimension => UnitCheck.IsExact(record.Quantity, dimension, Path, _problems))
            ? dimensions
            : [];
    }

    private void CheckDimension(
        ActivityRecord record,
        EmissionSource source,
        IReadOnlyList<Dimension> dimensions,
        Spot at
    )
    {
        if (source.MeasuredGas is { } gas)
        {
            if (!dimensions.Contains(Mass.Dimension))
            {
                DoesNotFit(
                    record,
                    at,
                    ($"{gas} 的质量，例如 1 t", $"a mass of {gas}, such as 1 t"),
                    (
                        "填写测得的气体质量，或改用因子。",
                        "Give the mass of gas that was measured, or use a factor instead."
                    )
                );
            }
        }
        else if ((record.Factor ?? source.Factor) is { } reference)
        {
            if (
                _index.Find(reference, record.Period).Factor is { } factor
                && !dimensions.Any(dimension => Fits(factor, dimension))
            )
            {
                DoesNotFit(
                    record,
                    at,
                    Unit(reference, factor),
                    (
                        "改用相同量纲的活动数据或因子，或为因子补充 netCalorificValue 或 density。",
                        "Use activity or a factor of the same dimension, or give the factor a netCalorificValue or a density."
                    )
                );
            }
        }
        else
        {
            CheckMixed(record, source, dimensions, at);
        }
    }

    private void CheckMixed(ActivityRecord record, EmissionSource source, IReadOnlyList<Dimension> dimensions, Spot at)
    {
        if (_first.TryAdd(source, (dimensions[0], at.Index)) || dimensions.Contains(_first[source].Dimension))
        {
            return;
        }

        var (dimension, index) = _first[source];
        var first = DossierPath.Of(at.Section, index, nameof(record.Quantity));
        _problems.Add(
            at.Member(nameof(record.Quantity)),
            MixedDimensions,
            Problems.Same(UnitCheck.Describe(record.Quantity)),
            ($"{dimension.ChineseName}，与 {first} 一致", $"{dimension.EnglishName}, as in {first}"),
            (
                "一个排放源的活动数据用同一种量；否则分成几个排放源，或给出能换算的因子。",
                "Record one kind of quantity for a source; divide the source, or give it a factor that joins them."
            ),
            first
        );
    }

    private bool Fits(Factor factor, Dimension dimension)
    {
        if (!_fits.TryGetValue((factor, dimension), out var fits))
        {
            fits = FactorYields.Of(factor, dimension) is not null;
            _fits.Add((factor, dimension), fits);
        }

        return fits;
    }

    private static (string Zh, string En) Unit(FactorReference reference, Factor factor)
    {
        var rates = factor.Emissions.Select(emission => emission.Value);
        var units = (factor.Fuel is { } fuel ? rates.Prepend(fuel.Content) : rates)
            .Select(rate => $"{rate.Denominator} ({UnitCheck.Names(rate.DenominatorDimensions)})")
            .Distinct()
            .ToList();
        return (
            $"因子“{reference}”所按的单位 {string.Join(" 与 ", units)}",
            $"the unit of the factor '{reference}', {string.Join(" and ", units)}"
        );
    }

    private void DoesNotFit(ActivityRecord record, Spot at, (string, string) expected, (string, string) remedy) =>
        _problems.Add(
            at.Member(nameof(record.Quantity)),
            FactorDoesNotFit,
            Problems.Same(UnitCheck.Describe(record.Quantity)),
            expected,
            remedy
        );
}
