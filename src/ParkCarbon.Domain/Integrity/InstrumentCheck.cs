using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks certificates, credits, allowances and green power: their lives, holders and amounts.</summary>
internal sealed class InstrumentCheck
{
    private readonly DossierIndex _index;
    private readonly Problems _problems;

    private InstrumentCheck(DossierIndex index, Problems problems)
    {
        _index = index;
        _problems = problems;
    }

    public static void Run(DossierIndex index, Problems problems)
    {
        var check = new InstrumentCheck(index, problems);
        var dossier = index.Dossier;
        for (var i = 0; i < (dossier.GreenCertificates?.Count ?? 0); i++)
        {
            check.Certificate(dossier.GreenCertificates![i], new Spot(nameof(dossier.GreenCertificates), i));
        }

        for (var i = 0; i < (dossier.GreenPower?.Count ?? 0); i++)
        {
            check.Power(dossier.GreenPower![i], new Spot(nameof(dossier.GreenPower), i));
        }

        for (var i = 0; i < (dossier.Credits?.Count ?? 0); i++)
        {
            check.Credit(dossier.Credits![i], new Spot(nameof(dossier.Credits), i));
        }

        for (var i = 0; i < (dossier.Allowances?.Count ?? 0); i++)
        {
            check.Allowance(dossier.Allowances![i], new Spot(nameof(dossier.Allowances), i));
        }
    }

    private void Certificate(GreenCertificate certificate, Spot at)
    {
        var generated = certificate.Generated.OnDayOfMonth(1);
        if (certificate.IssuedOn is { } issued)
        {
            InOrder(generated, nameof(certificate.Generated), issued, () => at.Member(nameof(certificate.IssuedOn)));
        }

        Life(
            certificate.Transfers,
            certificate.Retirement,
            certificate.IssuedOn ?? generated,
            certificate.IssuedOn is null ? nameof(certificate.Generated) : nameof(certificate.IssuedOn),
            at
        );
    }

    private void Credit(CarbonCredit credit, Spot at) =>
        Life(
            credit.Transfers,
            credit.Retirement,
            credit.Vintage is >= 1 and <= 9999 and var year ? new LocalDate(year, 1, 1) : null,
            nameof(credit.Vintage),
            at
        );

    private void Allowance(EmissionAllowance allowance, Spot at)
    {
        UnitCheck.IsNotNegative(
            allowance.Quantity,
            Mass.Dimension,
            () => at.Member(nameof(allowance.Quantity)),
            _problems
        );
        Life(
            [],
            allowance.Retirement,
            allowance.Year is >= 1 and <= 9999 ? new LocalDate(allowance.Year, 1, 1) : null,
            nameof(allowance.Year),
            at
        );
    }

    private void Power(GreenPowerSupply supply, Spot at)
    {
        UnitCheck.IsNotNegative(supply.Quantity, Energy.Dimension, () => at.Member(nameof(supply.Quantity)), _problems);
        OwnSource(supply.Source, supply.Entity, () => at.Member(nameof(supply.Source)));
    }

    private void Life(
        IReadOnlyList<Transfer> transfers,
        Retirement? retirement,
        LocalDate? start,
        string startName,
        Spot at
    )
    {
        var (previous, name) = (start, startName);
        for (var i = 0; i < transfers.Count; i++)
        {
            var transfer = transfers[i];
            DossierPath Path() => at.Member("Transfers").Item(i);
            if (previous is { } earlier)
            {
                InOrder(earlier, name, transfer.On, () => Path().Member(nameof(transfer.On)));
            }

            if (retirement is not null && transfer.On > retirement.On)
            {
                AfterRetirement(transfer, retirement, Path().Member(nameof(transfer.On)));
            }

            if (transfer is { To: { } holder, Outside: { } outside })
            {
                TwoHolders(holder, outside, Path());
            }

            (previous, name) = (transfer.On, $"Transfers[{i}]");
        }

        if (retirement is null)
        {
            return;
        }

        if (start is { } begin)
        {
            InOrder(begin, startName, retirement.On, () => at.Member("Retirement", nameof(retirement.On)));
        }

        if (retirement.Source is { } source)
        {
            OwnSource(source, retirement.Entity, () => at.Member("Retirement", nameof(retirement.Source)));
        }
    }

    private void InOrder(LocalDate earlier, string name, LocalDate later, Func<DossierPath> path) =>
        DateCheck.InOrder(earlier, name, later, path, _problems);

    private void AfterRetirement(Transfer transfer, Retirement retirement, DossierPath path) =>
        _problems.Add(
            path,
            DatesOutOfOrder,
            (
                $"{DateCheck.Text(transfer.On)} 的转让，而核销日是 {DateCheck.Text(retirement.On)}",
                $"a transfer on {DateCheck.Text(transfer.On)}, after the retirement on {DateCheck.Text(retirement.On)}"
            ),
            ("核销之前的转让", "a transfer before the retirement"),
            (
                "已核销的不能再转让；更正日期，或删去其一。",
                "What is retired cannot be sold; correct a date, or remove one of the two."
            )
        );

    private void TwoHolders(Id<ParkEntity> holder, string outside, DossierPath path) =>
        _problems.Add(
            path,
            TransferToTwo,
            ($"to“{holder}”与 outside“{outside}”", $"to '{holder}' and outside '{outside}'"),
            ("一个新持有人", "one new holder"),
            ("园区内主体写 to，园区外写 outside。", "Write to for an entity of the park, outside for anyone else.")
        );

    private void OwnSource(Id<EmissionSource> id, Id<ParkEntity> entity, Func<DossierPath> path)
    {
        if (_index.Sources.TryFind(id, out var source) && source.Entity != entity)
        {
            OwnershipCheck.Report(source.Id.ToString(), source.Entity, Kind.Source, entity, path(), _problems);
        }
    }
}
