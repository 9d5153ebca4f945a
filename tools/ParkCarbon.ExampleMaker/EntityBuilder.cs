using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker;

/// <summary>Gives one entity its sources and their readings.</summary>
internal sealed class EntityBuilder
{
    private readonly ParkBuilder _park;
    private readonly Id<DocumentedInformation> _register;
    private readonly Id<DocumentedInformation> _ledger;
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

    public EntityBuilder(ParkBuilder park, ParkEntity entity)
    {
        (_park, Entity) = (park, entity);
        _register = park.Add(Papers.Register(entity));
        _ledger = park.Add(Papers.Ledger(entity));
    }

    public ParkEntity Entity { get; }

    public string Name => Entity.Id.ToString();

    /// <summary>The factor of electricity from the public grid that the entity's specification asks for.</summary>
    private string GridFactor =>
        Entity.AccountingSpecification!.ToString() == Own.International ? Own.GridOfProvince : Own.GridOfCountry;

    /// <summary>Burns a fuel, or uses a material, month by month.</summary>
    public EntityBuilder Uses(
        string id,
        (string Zh, string En) name,
        string carrier,
        string factor,
        (decimal Year, string Unit, int Decimals) amount,
        IReadOnlyList<decimal> profile,
        params (string Zh, string En, decimal Value)[] multipliers
    ) =>
        Uses(
            id,
            name,
            carrier,
            factor,
            amount.Unit,
            Series.Of(amount.Year, profile, Full(id), amount.Decimals),
            multipliers
        );

    /// <summary>Burns a fuel, or uses a material, with the readings given.</summary>
    public EntityBuilder Uses(
        string id,
        (string Zh, string En) name,
        string carrier,
        string factor,
        string unit,
        IReadOnlyList<decimal> readings,
        params (string Zh, string En, decimal Value)[] multipliers
    )
    {
        Source(
            id,
            name,
            GhgCategory.Direct,
            carrier,
            factor,
            source =>
                source with
                {
                    Multipliers =
                    [
                        .. multipliers.Select(multiplier => new Multiplier
                        {
                            Name = new BilingualText(multiplier.Zh, multiplier.En),
                            Value = multiplier.Value,
                            Source = Own.MadeUp,
                        }),
                    ],
                }
        );
        return Monthly(id, unit, readings);
    }

    /// <summary>Lets a gas escape: one reading for the year, in kilograms.</summary>
    public EntityBuilder Loses(string gas, (string Zh, string En) name, decimal kilograms) =>
        Measures("leak-" + gas.ToLowerInvariant(), name, gas, SourceRole.Emission, Amount.Of(kilograms, "kg"));

    /// <summary>Uses a process gas of which a part escapes.</summary>
    public EntityBuilder Etches(string gas, decimal kilograms, decimal escaping, decimal unabated)
    {
        var id = "process-" + gas.ToLowerInvariant();
        Source(
            id,
            ($"刻蚀与腔室清洗 {gas}", $"{gas} for etching and chamber cleaning"),
            GhgCategory.Direct,
            gas,
            null,
            source =>
                source with
                {
                    MeasuredGas = GreenhouseGas.Parse(gas),
                    Multipliers =
                    [
                        Share("钢瓶使用率（1 − 残余比例）", "share used of the cylinder", 0.90m),
                        Share("未反应比例（1 − 利用率）", "share not used up in the process", escaping),
                        Share("未被尾气处理去除的比例", "share not removed by abatement", unabated),
                    ],
                }
        );
        return Monthly(id, "kg", Series.Of(kilograms, Profile.CleanRoom, Full(id), 1));
    }

    /// <summary>Measures a gas directly, month by month, in tonnes.</summary>
    public EntityBuilder Recovers(
        string id,
        (string Zh, string En) name,
        string gas,
        decimal year,
        IReadOnlyList<decimal> profile
    )
    {
        Source(
            id,
            name,
            GhgCategory.Direct,
            gas,
            null,
            source => source with { Role = SourceRole.Recovery, MeasuredGas = GreenhouseGas.Parse(gas) }
        );
        return Monthly(id, "t", Series.Of(year, profile, Full(id), 2));
    }

    /// <summary>Buys electricity from the public grid.</summary>
    public EntityBuilder BuysPower(decimal year, IReadOnlyList<decimal> profile)
    {
        PowerSource();
        return Monthly("power", "MWh", Series.Of(year, profile, Full("power"), 2));
    }

    /// <summary>Buys from another entity: both sides meter.</summary>
    public EntityBuilder BuysFrom(EntityBuilder seller, Ware ware, decimal year, IReadOnlyList<decimal> profile)
    {
        var flow = Id<InternalFlow>.Parse($"{ware.Code}-{Name}");
        _park.Add(
            new InternalFlow
            {
                Id = flow,
                Carrier = ware.Carrier,
                Seller = seller.Entity.Id,
                Buyer = Entity.Id,
                LossTolerance = ware.Loses ? 0.02m : null,
                Name = new BilingualText(
                    $"{seller.Entity.Name.Zh}向{Entity.Name.Zh}供{ware.Zh}",
                    $"{ware.En} from {seller.Entity.Name.En} to {Entity.Name.En}"
                ),
            }
        );
        var bought = Series.Of(year, profile, flow.ToString(), ware.Decimals);
        var source = ware.Carrier == EnergyCarrier.Electricity ? PowerSource() : Bought(ware);
        for (var month = 0; month < 12; month++)
        {
            var sold = ware.Loses ? Series.Sent(bought[month], flow.ToString(), month, ware.Decimals) : bought[month];
            Record(source, month, Amount.Of(bought[month], ware.Unit), flow, ware);
            seller.Record(seller.Sold(ware), month, Amount.Of(sold, ware.Unit), flow, ware with { OwnFactor = null });
        }

        return this;
    }

    /// <summary>Delivers across the park's boundary.</summary>
    public EntityBuilder SellsOutside(Ware ware, decimal year, IReadOnlyList<decimal> profile)
    {
        var source = Sold(ware);
        var readings = Series.Of(year, profile, source + "-outside", ware.Decimals);
        for (var month = 0; month < 12; month++)
        {
            Record(source, month, Amount.Of(readings[month], ware.Unit), null, ware with { OwnFactor = null });
        }

        return this;
    }

    /// <summary>Has something done by somebody outside the park: category 3 or 4.</summary>
    public EntityBuilder Orders(
        string id,
        (string Zh, string En) name,
        GhgCategory category,
        string carrier,
        string factor,
        (decimal Year, string Unit, int Decimals) amount
    )
    {
        Source(id, name, category, carrier, factor);
        return Monthly(id, amount.Unit, Series.Of(amount.Year, Profile.Shifts, Full(id), amount.Decimals));
    }

    /// <summary>Adds a source.</summary>
    public void Source(
        string id,
        (string Zh, string En) name,
        GhgCategory category,
        string? carrier,
        string? factor,
        Func<EmissionSource, EmissionSource>? more = null
    )
    {
        _sources.Add(id);
        var source = new EmissionSource
        {
            Id = Id<EmissionSource>.Parse(Full(id)),
            Entity = Entity.Id,
            Name = new BilingualText(name.Zh, name.En),
            Category = category,
            Carrier = carrier,
            Factor = factor is null ? null : FactorReference.Parse(factor),
            IdentifiedOn = new LocalDate(2025, 1, 10),
            Evidence = [_register],
        };
        _park.Add(more is null ? source : more(source));
    }

    /// <summary>Adds one record for the year, with the ledger as its evidence.</summary>
    public void ForTheYear(
        string id,
        Amount amount,
        FactorReference? factor = null,
        BalanceSide side = BalanceSide.In
    ) =>
        _park.Add(
            new ActivityRecord
            {
                Source = Id<EmissionSource>.Parse(Full(id)),
                Period = ParkBuilder.Year,
                Quantity = amount,
                Factor = factor,
                Side = side,
                Evidence = [_ledger],
            }
        );

    /// <summary>Adds twelve records.</summary>
    public EntityBuilder Monthly(
        string id,
        string unit,
        IReadOnlyList<decimal> readings,
        string? factor = null,
        BalanceSide side = BalanceSide.In
    )
    {
        for (var month = 0; month < readings.Count; month++)
        {
            _park.Add(
                new ActivityRecord
                {
                    Source = Id<EmissionSource>.Parse(Full(id)),
                    Period = ParkBuilder.Month(month + 1),
                    Quantity = Amount.Of(readings[month], unit),
                    Factor = factor is null ? null : FactorReference.Parse(factor),
                    Side = side,
                }
            );
        }

        return this;
    }

    public string Full(string id) => $"{Name}-{id}";

    private static Multiplier Share(string zh, string en, decimal value) =>
        new()
        {
            Name = new BilingualText(zh, en),
            Value = value,
            Source = Own.MadeUp,
        };

    private EntityBuilder Measures(string id, (string Zh, string En) name, string gas, SourceRole role, Amount year)
    {
        Source(
            id,
            name,
            GhgCategory.Direct,
            gas,
            null,
            source => source with { Role = role, MeasuredGas = GreenhouseGas.Parse(gas) }
        );
        ForTheYear(id, year);
        return this;
    }

    private string PowerSource()
    {
        if (!_sources.Contains("power"))
        {
            Source(
                "power",
                ("外购电力", "Bought electricity"),
                GhgCategory.ImportedEnergy,
                EnergyCarrier.Electricity,
                GridFactor
            );
        }

        return Full("power");
    }

    private string Bought(Ware ware)
    {
        if (!_sources.Contains(ware.BoughtAs))
        {
            Source(ware.BoughtAs, ("外购" + ware.Zh, "Bought " + ware.En), ware.Category, ware.Carrier, ware.Factor);
        }

        return Full(ware.BoughtAs);
    }

    private string Sold(Ware ware)
    {
        var id = ware.BoughtAs + "-sold";
        if (!_sources.Contains(id))
        {
            Source(
                id,
                ("外供" + ware.Zh, "Sold " + ware.En),
                ware.IsEnergy ? GhgCategory.ImportedEnergy : GhgCategory.Direct,
                ware.Carrier,
                ware.SellersFactor,
                source => source with { Role = SourceRole.Export }
            );
        }

        return Full(id);
    }

    private void Record(string source, int month, Amount amount, Id<InternalFlow>? flow, Ware ware) =>
        _park.Add(
            new ActivityRecord
            {
                Source = Id<EmissionSource>.Parse(source),
                Period = ParkBuilder.Month(month + 1),
                Quantity = amount,
                Flow = flow,
                Factor = ware.OwnFactor is { } own ? FactorReference.Parse(own) : null,
                Steam = ware.Steam,
            }
        );
}
