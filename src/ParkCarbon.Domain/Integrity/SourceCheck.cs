using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks sources and sinks.</summary>
internal static class SourceCheck
{
    public static void Run(DossierIndex index, Problems problems)
    {
        var dossier = index.Dossier;
        for (var i = 0; i < (dossier.Sources?.Count ?? 0); i++)
        {
            Check(dossier.Sources![i], new Spot(nameof(dossier.Sources), i), index, problems);
        }

        for (var i = 0; i < (dossier.Removals?.Count ?? 0); i++)
        {
            var removal = dossier.Removals![i];
            if (index.Sources.TryFind(removal.Sink, out var source) && source.Role != SourceRole.Removal)
            {
                problems.Add(
                    DossierPath.Of(nameof(dossier.Removals), i, nameof(removal.Sink)),
                    NotASink,
                    ($"“{source.Id}”，其 role 不是 removal", $"'{source.Id}', whose role is not removal"),
                    ("温室气体汇", "a sink"),
                    (
                        "改为汇的标识，或把该排放源的 role 设为 removal。",
                        "Name a sink, or give the source the role removal."
                    )
                );
            }
        }
    }

    /// <summary>Reports a reference that does not find exactly one usable factor.</summary>
    public static void CheckFactor(
        FactorReference reference,
        FactorLookup lookup,
        Func<DossierPath> path,
        Problems problems
    )
    {
        var (code, zh, en) = lookup.Fault switch
        {
            null => ("", "", ""),
            AccountingIssueKind.FactorAmbiguous => (FactorAmbiguous, "对应多个因子", "which fits more than one factor"),
            AccountingIssueKind.FactorOutOfDate => (
                FactorOutOfDate,
                "在核算期内无效",
                "which is not valid in the period"
            ),
            _ => (FactorNotFound, "没有该因子", "which no factor goes by"),
        };
        if (code.Length == 0)
        {
            return;
        }

        problems.Add(
            path(),
            code,
            ($"“{reference}”，{zh}", $"'{reference}', {en}"),
            ("恰好对应一个有效因子的引用", "a reference that finds exactly one valid factor"),
            Remedy(reference, lookup, code)
        );
    }

    private static (string, string) Remedy(FactorReference reference, FactorLookup lookup, string code)
    {
        var nearest = code == FactorNotFound ? Nearest(reference, lookup.Candidates) : null;
        var list = Problems.List(lookup.Candidates);
        return nearest is not null ? ($"是否想写“{nearest}”？", $"Did you mean '{nearest}'?")
            : lookup.Candidates.Count == 0
                ? (
                    "在档案的 factors 中登记该因子及其来源。",
                    "Bring the factor, with its document, in the dossier's factors."
                )
            : code == FactorOutOfDate
                ? (
                    $"{list} 不适用于该时段；改用当期有效的因子，或更正有效期。",
                    $"{list} may not be used for the period; name a factor that may, or correct its validity."
                )
            : ($"可用：{list}。", $"Known are: {list}.");
    }

    private static string? Nearest(FactorReference reference, IReadOnlyList<string> candidates)
    {
        var text = reference.ToString();
        if (
            reference.DataYear is not null
            && candidates.Any(candidate => candidate.Split('@')[0] == text.Split('@')[0])
        )
        {
            // The factor is known and only its year is not: the years that there are say more than a guess.
            return null;
        }

        // Where the set itself is unknown, the candidates are sets.
        return
            reference.Set is { } set && !candidates.Any(candidate => candidate.Contains(':', StringComparison.Ordinal))
            ? NearestName.Of(set, candidates) is { } nearest
                ? nearest + text[set.Length..]
                : null
            : NearestName.Of(text, candidates);
    }

    private static void Check(EmissionSource source, Spot at, DossierIndex index, Problems problems)
    {
        if (source.Factor is { } reference)
        {
            var lookup = index.FindOnSomeDay(reference, source.Operates ?? index.Dossier.Period);
            CheckFactor(reference, lookup, () => at.Member(nameof(source.Factor)), problems);
        }

        if (source is { MeasuredGas: { } gas, Factor: not null })
        {
            problems.Add(
                at.Member(nameof(source.Factor)),
                MeasuredGasWithFactor,
                (
                    $"因子“{source.Factor}”，而 measuredGas 为 {gas}",
                    $"the factor '{source.Factor}' beside measuredGas {gas}"
                ),
                ("二者之一", "one of the two"),
                (
                    "直接测量气体质量时不需要因子；删去其一。",
                    "A mass of gas that is measured directly needs no factor; remove one of them."
                )
            );
        }

        if (source is { Role: SourceRole.Export, Carrier: null })
        {
            problems.Add(
                at.Path,
                ExportWithoutCarrier,
                ("没有 carrier 的输出", "an export without carrier"),
                ("输出的是什么", "what is exported"),
                (
                    "填写 carrier，如 electricity、heat、steam、cold。",
                    "Give the carrier, such as electricity, heat, steam or cold."
                )
            );
        }
    }
}
