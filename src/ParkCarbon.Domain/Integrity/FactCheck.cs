using System.Text.RegularExpressions;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks the single facts of the records that no other check is about: amounts, dates, codes.</summary>
internal sealed partial class FactCheck
{
    private readonly DossierIndex _index;
    private readonly Problems _problems;

    private FactCheck(DossierIndex index, Problems problems)
    {
        _index = index;
        _problems = problems;
    }

    [GeneratedRegex(@"^(?:[4-9]|10)(?:\.[0-9]+){0,2}/n?[0-9]+(?:\.[0-9a-z]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex RequirementId { get; }

    [GeneratedRegex(@"^[0-9A-Fa-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256 { get; }

    public static void Run(DossierIndex index, Problems problems)
    {
        var check = new FactCheck(index, problems);
        check.Choices();
        check.Entities();
        check.Validity();
        check.Money();
        check.Operation();
        check.Documents();
        check.Judgements();
    }

    private void Choices()
    {
        var dossier = _index.Dossier;
        var methods = new Dictionary<string, DossierPath>(StringComparer.Ordinal);
        if (dossier.Neutrality is { } own)
        {
            Choice(own, DossierPath.Root.Member(nameof(dossier.Neutrality)), methods);
        }

        for (var i = 0; i < (dossier.MethodChoices?.Count ?? 0); i++)
        {
            Choice(dossier.MethodChoices![i], DossierPath.Of(nameof(dossier.MethodChoices), i), methods);
        }
    }

    private void Choice(NeutralityChoice choice, DossierPath at, Dictionary<string, DossierPath> methods)
    {
        if (!methods.TryAdd(choice.Method, at.Member(nameof(choice.Method))))
        {
            var first = methods[choice.Method];
            _problems.Add(
                at.Member(nameof(choice.Method)),
                DuplicateMethod,
                ($"“{choice.Method}”，已见于 {first}", $"'{choice.Method}', for which {first} chooses already"),
                ("每个核算方法一处选择", "the choices for a method in one place"),
                ("把两处选择合并为一处。", "Join the two."),
                first
            );
        }

        if (choice.NearZeroTolerance is { } tolerance)
        {
            UnitCheck.IsExact(tolerance, Mass.Dimension, () => at.Member(nameof(choice.NearZeroTolerance)), _problems);
        }

        Once(
            choice.Readings.Select(reading => reading.Reading),
            (nameof(choice.Readings), nameof(ReadingChoice.Reading)),
            at,
            DuplicateReading,
            ("每个问题一个选择", "one choice for each question")
        );
        Once(
            choice.Parameters.Select(parameter => parameter.Parameter),
            (nameof(choice.Parameters), nameof(ParameterChoice.Parameter)),
            at,
            DuplicateParameter,
            ("每个参数一个值", "one value for each parameter")
        );
    }

    private void Once(
        IEnumerable<string> names,
        (string List, string Member) place,
        DossierPath at,
        string code,
        (string Zh, string En) expected
    )
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, name) in names.Index())
        {
            if (!seen.TryAdd(name, i))
            {
                var first = at.Member(place.List).Item(seen[name]);
                _problems.Add(
                    at.Member(place.List).Item(i).Member(place.Member),
                    code,
                    ($"“{name}”，已由 {first} 选定", $"'{name}', which {first} answers already"),
                    expected,
                    ("只保留一个选择。", "Keep one of them."),
                    first
                );
            }
        }
    }

    private void Entities()
    {
        var dossier = _index.Dossier;
        if (dossier.Entities.Count == 0)
        {
            // Nothing emits in a park of nobody, and nobody would be neutral.
            _problems.Add(
                DossierPath.Root.Member(nameof(dossier.Entities)),
                NoEntities,
                ("没有任何主体", "no entity"),
                ("至少一个主体", "at least one entity"),
                ("登记园区内的主体，含园区主管部门。", "Record the entities of the park, its authority among them.")
            );
        }

        var codes = new Dictionary<UnifiedSocialCreditCode, int>();
        for (var i = 0; i < dossier.Entities.Count; i++)
        {
            var entity = dossier.Entities[i];
            var at = new Spot(nameof(dossier.Entities), i);
            DateCheck.InOrder(
                entity.JoinedOn,
                nameof(entity.JoinedOn),
                entity.LeftOn,
                () => at.Member(nameof(entity.LeftOn)),
                _problems
            );
            if (entity.CreditCode is { } code && !codes.TryAdd(code, i))
            {
                var first = DossierPath.Of(nameof(dossier.Entities), codes[code], nameof(entity.CreditCode));
                _problems.Add(
                    at.Member(nameof(entity.CreditCode)),
                    DuplicateCreditCode,
                    ($"{code}，已见于 {first}", $"{code}, which {first} has already"),
                    ("每个主体各有不同的统一社会信用代码", "a code that no other entity has"),
                    (
                        "更正代码；同一单位的几个场所用不同标识、不重复代码。",
                        "Correct the code, or make the two one entity."
                    ),
                    first
                );
            }
        }
    }

    private void Validity()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Specifications,
            nameof(dossier.Specifications),
            (item, at) => Dates(item.ValidFrom, nameof(item.ValidFrom), item.ValidUntil, at, nameof(item.ValidUntil))
        );
        Each(
            dossier.Factors,
            nameof(dossier.Factors),
            (item, at) => Dates(item.ValidFrom, nameof(item.ValidFrom), item.ValidUntil, at, nameof(item.ValidUntil))
        );
        Each(
            dossier.Activities,
            nameof(dossier.Activities),
            (item, at) => Dates(item.Period.Start, "Period.from", item.RecordedOn, at, nameof(item.RecordedOn))
        );
        Each(
            dossier.Removals,
            nameof(dossier.Removals),
            (item, at) => Dates(item.Period.End, "Period.to", item.VerifiedOn, at, nameof(item.VerifiedOn))
        );
    }

    private void Money()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Assets,
            nameof(dossier.Assets),
            (asset, at) =>
            {
                NotNegative(asset.Quantity, at, nameof(asset.Quantity));
                if (asset.MarketPrice is { } price)
                {
                    UnitCheck.IsOf(
                        price,
                        [Quantities.Money.Dimension],
                        [.. Dimension.All],
                        "62.5 CNY/t",
                        () => at.Member(nameof(asset.MarketPrice)),
                        _problems
                    );
                }
            }
        );
        Each(
            dossier.Trades,
            nameof(dossier.Trades),
            (trade, at) =>
            {
                NotNegative(trade.Quantity, at, nameof(trade.Quantity));
                Exact(trade.Turnover, Quantities.Money.Dimension, at, nameof(trade.Turnover));
            }
        );
        Each(
            dossier.GreenFinance,
            nameof(dossier.GreenFinance),
            (finance, at) => Exact(finance.Sum, Quantities.Money.Dimension, at, nameof(finance.Sum))
        );
    }

    private void Operation()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Accountings,
            nameof(dossier.Accountings),
            (accounting, at) =>
            {
                if (accounting.Total is { } total)
                {
                    UnitCheck.IsIn(total, Mass.Dimension, () => at.Member(nameof(accounting.Total)), _problems);
                }

                Dates(
                    accounting.Period.Start,
                    "Period.from",
                    accounting.CompletedOn,
                    at,
                    nameof(accounting.CompletedOn)
                );
            }
        );
        Each(
            dossier.Reports,
            nameof(dossier.Reports),
            (report, at) =>
            {
                Dates(report.Period.Start, "Period.from", report.IssuedOn, at, nameof(report.IssuedOn));
                if (
                    _index.Accountings.TryFind(report.Accounting, out var accounting)
                    && accounting.Entity != report.Entity
                )
                {
                    OwnershipCheck.Report(
                        accounting.Id.ToString(),
                        accounting.Entity,
                        Kind.Accounting,
                        report.Entity,
                        at.Member(nameof(report.Accounting)),
                        _problems
                    );
                }
            }
        );
    }

    private void Documents()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Documents,
            nameof(dossier.Documents),
            (document, at) =>
            {
                Dates(
                    document.CreatedOn,
                    nameof(document.CreatedOn),
                    document.ApprovedOn,
                    at,
                    nameof(document.ApprovedOn)
                );
                Dates(
                    document.InForceFrom,
                    nameof(document.InForceFrom),
                    document.WithdrawnOn,
                    at,
                    nameof(document.WithdrawnOn)
                );
                for (var i = 0; i < document.Supports.Count; i++)
                {
                    var place = i;
                    Requirement(document.Supports[i], () => at.Member(nameof(document.Supports)).Item(place));
                }

                CheckSha256(document, at);
            }
        );
    }

    private void Judgements()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Attestations,
            nameof(dossier.Attestations),
            (attestation, at) =>
            {
                Requirement(attestation.Requirement, () => at.Member(nameof(attestation.Requirement)));
                Dates(
                    attestation.On,
                    nameof(attestation.On),
                    attestation.ValidUntil,
                    at,
                    nameof(attestation.ValidUntil)
                );
            }
        );
        Each(
            dossier.Exclusions,
            nameof(dossier.Exclusions),
            (exclusion, at) =>
            {
                Requirement(exclusion.Requirement, () => at.Member(nameof(exclusion.Requirement)));
                Dates(
                    exclusion.ApprovedOn,
                    nameof(exclusion.ApprovedOn),
                    exclusion.ValidUntil,
                    at,
                    nameof(exclusion.ValidUntil)
                );
            }
        );
    }

    private void Requirement(string text, Func<DossierPath> path)
    {
        if (!RequirementId.IsMatch(text))
        {
            _problems.Add(
                path(),
                NotARequirementId,
                Problems.Quoted(text),
                ("要求的编号，如 6.4/2 或 6.2/3.d", "the id of a requirement, such as 6.4/2 or 6.2/3.d"),
                (
                    "写作“条/句.项”；各编号见 parkcarbon rules list。",
                    "Write clause/sentence.item; parkcarbon rules list shows the ids."
                )
            );
        }
    }

    private void CheckSha256(DocumentedInformation document, Spot at)
    {
        if (document.Sha256 is { } digest && !Sha256.IsMatch(digest))
        {
            _problems.Add(
                at.Member(nameof(document.Sha256)),
                InvalidSha256,
                Problems.Quoted(digest.Length > 80 ? digest[..80] + "…" : digest),
                ("64 个十六进制数字", "64 hexadecimal digits"),
                ("重新计算文件的 SHA-256。", "Compute the SHA-256 of the file again.")
            );
        }
    }

    private static void Each<T>(IReadOnlyList<T>? items, string section, Action<T, Spot> check)
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            check(items![i], new Spot(section, i));
        }
    }

    private void Exact(Amount? amount, Dimension dimension, Spot at, string member)
    {
        if (amount is { } given)
        {
            UnitCheck.IsExact(given, dimension, () => at.Member(member), _problems);
        }
    }

    private void NotNegative(Amount? amount, Spot at, string member)
    {
        if (amount is { } given)
        {
            UnitCheck.IsNotNegative(given, () => at.Member(member), _problems);
        }
    }

    private void Dates(
        NodaTime.LocalDate? earlier,
        string earlierName,
        NodaTime.LocalDate? later,
        Spot at,
        string member
    ) => DateCheck.InOrder(earlier, earlierName, later, () => at.Member(member), _problems);
}
