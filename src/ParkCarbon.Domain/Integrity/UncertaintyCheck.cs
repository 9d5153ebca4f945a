using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks that each uncertainty has one form, and each distribution the parameters of its shape.</summary>
/// <remarks>That no share is below zero, and that each is a share, their type sees to.</remarks>
internal static class UncertaintyCheck
{
    public static void Run(DossierIndex index, Problems problems)
    {
        var dossier = index.Dossier;
        Check(nameof(dossier.Sources), dossier.Sources, source => source.Uncertainty, problems);
        Check(nameof(dossier.Activities), dossier.Activities, record => record.Uncertainty, problems);
        Check(nameof(dossier.Factors), dossier.Factors, factor => factor.Uncertainty, problems);
        Check(nameof(dossier.FactorUncertainties), dossier.FactorUncertainties, item => item.Uncertainty, problems);
        CheckFactors(index, problems);
    }

    private static void Check<T>(
        string section,
        IReadOnlyList<T>? items,
        Func<T, Uncertainty?> uncertainty,
        Problems problems
    )
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            if (uncertainty(items![i]) is { } recorded)
            {
                Check(recorded, new Spot(section, i), problems);
            }
        }
    }

    private static void Check(Uncertainty uncertainty, Spot at, Problems problems)
    {
        if (uncertainty.HalfWidth is null == uncertainty.Distribution is null)
        {
            problems.Add(
                at.Member(nameof(Uncertainty)),
                UncertaintyForm,
                uncertainty.HalfWidth is null
                    ? ("既无 halfWidth 也无 distribution", "neither halfWidth nor distribution")
                    : ("halfWidth 与 distribution 并存", "halfWidth as well as distribution"),
                ("二者之一", "one of the two"),
                (
                    "填写 95 % 区间的半宽（如 \"halfWidth\": \"5 %\"），或填写分布及其参数。",
                    "Give half of the 95 % interval (such as \"halfWidth\": \"5 %\"), or a distribution with its parameters."
                )
            );
        }

        if (uncertainty.Distribution is { } distribution)
        {
            Check(distribution, at, problems);
        }
    }

    private static void Check(UncertaintyDistribution distribution, Spot at, Problems problems)
    {
        var byDeviation = distribution.Shape is DistributionShape.Normal or DistributionShape.Lognormal;
        var shape = Camel(distribution.Shape.ToString());
        foreach (
            var (name, value, isNeeded) in new (string, Amount?, bool)[]
            {
                (nameof(distribution.StandardDeviation), distribution.StandardDeviation, byDeviation),
                (nameof(distribution.Low), distribution.Low, !byDeviation),
                (nameof(distribution.High), distribution.High, !byDeviation),
            }
        )
        {
            if (value is not null == isNeeded)
            {
                continue;
            }

            var path = at.Member(nameof(Uncertainty), nameof(Uncertainty.Distribution));
            problems.Add(
                isNeeded ? path : path.Member(name),
                DistributionParameters,
                isNeeded
                    ? ($"{shape} 分布没有 {Camel(name)}", $"a {shape} distribution without {Camel(name)}")
                    : ($"{shape} 分布带有 {Camel(name)}", $"a {shape} distribution with {Camel(name)}"),
                byDeviation
                    ? ("只有 standardDeviation", "standardDeviation alone")
                    : ("只有 low 与 high", "low and high alone"),
                isNeeded
                    ? (
                        $"填写 {Camel(name)}，即占数值的份额，如 \"3 %\"。",
                        $"Give {Camel(name)} as a share of the value, such as \"3 %\"."
                    )
                    : (
                        $"删去 {Camel(name)}，或改用其所属的分布。",
                        $"Remove {Camel(name)}, or name the shape that it belongs to."
                    )
            );
        }
    }

    private static void CheckFactors(DossierIndex index, Problems problems)
    {
        var section = nameof(index.Dossier.FactorUncertainties);
        var seen = new Dictionary<FactorReference, int>();
        for (var i = 0; i < (index.Dossier.FactorUncertainties?.Count ?? 0); i++)
        {
            var reference = index.Dossier.FactorUncertainties![i].Factor;
            var path = DossierPath.Of(section, i, nameof(FactorUncertainty.Factor));
            var lookup = index.FindOnSomeDay(reference, index.Dossier.Period);
            SourceCheck.CheckFactor(reference, lookup, () => path, problems);
            if (!seen.TryAdd(reference, i))
            {
                var first = DossierPath.Of(section, seen[reference], nameof(FactorUncertainty.Factor));
                problems.Add(
                    path,
                    DuplicateUncertainty,
                    ($"“{reference}”，已见于 {first}", $"'{reference}', which {first} has already"),
                    ("每个因子一个不确定度", "one uncertainty for each factor"),
                    ("只保留一个。", "Keep one of them."),
                    first
                );
            }
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
