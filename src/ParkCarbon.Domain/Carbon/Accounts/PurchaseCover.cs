using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Divides what a source bought into the portions that claims cover, in their order, and the rest that nothing covers.</summary>
/// <remarks>
/// A portion emits its share of the whole, each by itself and at what the market says of it. Each takes what is new in the
/// rounded whole, so that the portions add up to the inventory to the last digit.
/// </remarks>
internal sealed class PurchaseCover
{
    private readonly AccountingBasis _basis;
    private readonly EnergyPurchase _purchase;
    private readonly FactorPrice? _residual;
    private readonly List<AccountEntry> _portions = [];
    private readonly List<AccountingIssue> _issues = [];
    private Quantity<Energy> _covered;
    private CarbonMass _divided;
    private CarbonMass _residualDivided;

    public PurchaseCover(AccountingBasis basis, EnergyPurchase purchase, IReadOnlyList<InstrumentClaim> claims)
    {
        _basis = basis;
        _purchase = purchase;
        if (purchase.Source.ResidualFactor is { } reference)
        {
            _residual = FactorPrice.Of(basis, reference, purchase.Days);
            if (!_residual.IsKnown)
            {
                _issues.Add(_residual.FaultOf(purchase.Source));
            }
        }

        foreach (var claim in claims)
        {
            Cover(claim);
        }

        AddRest();
        var claimed = Quantity<Energy>.Sum([.. claims.Select(claim => claim.Quantity.As<Energy>())]);
        if (claimed > Quantity<Energy>.Zero && claimed > purchase.Energy)
        {
            _issues.Add(ClaimIssues.ExceedsPurchase(purchase.Source, claimed, purchase.Energy));
        }
    }

    public IReadOnlyList<AccountEntry> Portions => _portions;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private void Cover(InstrumentClaim claim)
    {
        var left = _purchase.Energy - _covered;
        var claimed = claim.Quantity.As<Energy>();
        var part = claimed < left ? claimed : left;
        if (part <= Quantity<Energy>.Zero)
        {
            return;
        }

        var contract = ContractValue(claim, part);
        _portions.Add(
            Portion(claim.Kind, part) with
            {
                ContractValue = contract,
                IsUnpriced = !IsPriced || contract is null,
                Technology = claim.Technology,
                Serials = claim.Serials,
                Registry = claim.Serials is null ? null : claim.Registry,
                Counted = claim.Counted,
                Proved = claim.Proved,
                RetiredOn = claim.RetiredOn,
            }
        );
    }

    // What is bought in units that are no energy stays with the rest: no claim in MWh can be held against it.
    private void AddRest()
    {
        var left = _purchase.Energy - _covered;
        if (left != Quantity<Energy>.Zero)
        {
            _portions.Add(Portion(EntryKind.UncoveredPurchase, left));
        }

        if (_purchase.Unmeasured != CarbonMass.Zero)
        {
            _portions.Add(
                Template(EntryKind.UncoveredPurchase) with
                {
                    Value = _purchase.Unmeasured,
                    IsUnpriced = !_purchase.IsPriced || _purchase.Source.ResidualFactor is not null,
                }
            );
        }
    }

    private bool IsPriced => _purchase.IsPriced && _residual?.IsKnown != false;

    private AccountEntry Portion(EntryKind kind, Quantity<Energy> part)
    {
        _covered += part;
        var divided = _purchase.Value.Times(_covered / _purchase.Energy);
        var residualDivided = _residual?.Of(_covered);
        var portion = Template(kind) with
        {
            Quantity = part,
            Energy = part,
            Value = divided - _divided,
            ResidualValue = residualDivided is { } residual ? residual - _residualDivided : null,
            IsUnpriced = !IsPriced,
        };
        _divided = divided;
        _residualDivided = residualDivided ?? CarbonMass.Zero;
        return portion;
    }

    private AccountEntry Template(EntryKind kind) =>
        new()
        {
            Kind = kind,
            Entity = _purchase.Source.Entity,
            Category = _purchase.Source.Category,
            Source = _purchase.Source.Id,
            Carrier = _purchase.Source.Carrier,
            Factor = _purchase.Factor,
            Origin = _purchase.Source.Origin,
            Type = _purchase.Source.Type,
            Value = CarbonMass.Zero,
        };

    /// <summary>Nothing for green power, the contract's own for a contract; null where the contract's factor gives none.</summary>
    private CarbonMass? ContractValue(InstrumentClaim claim, Quantity<Energy> part)
    {
        if (claim.Contract is not { } contract)
        {
            return CarbonMass.Zero;
        }

        var price = FactorPrice.Of(_basis, contract.Factor, contract.Period);
        if (!price.IsKnown)
        {
            _issues.Add(price.FaultOf(_purchase.Source));
        }

        return price.Of(part);
    }
}
