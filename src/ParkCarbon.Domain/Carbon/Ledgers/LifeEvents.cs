using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>Words the events of a life.</summary>
internal static class LifeEvents
{
    public static InstrumentEvent Generated(LocalDate on, string what) =>
        new()
        {
            On = on,
            Kind = InstrumentEventKind.Generated,
            Reason = new($"{what} 起产生。", $"It stands for what came about from {what} on."),
        };

    public static InstrumentEvent Issued(LocalDate on) =>
        new()
        {
            On = on,
            Kind = InstrumentEventKind.Issued,
            Reason = new($"{on.ToIsoText()} 核发。", $"Issued on {on.ToIsoText()}."),
        };

    public static InstrumentEvent Frozen(LocalDate on, CarbonCredit credit) =>
        new()
        {
            On = on,
            Kind = InstrumentEventKind.Frozen,
            Reason = new(
                $"同一电厂、同一时段的减排项目（{credit.Programme} {credit.Serials}）于 {on.ToIsoText()} 登记，未交易的绿证冻结。",
                $"A project that credits the same plant and months ({credit.Programme} {credit.Serials}) was registered on {on.ToIsoText()}; certificates that were not traded are frozen."
            ),
        };

    public static InstrumentEvent Cancelled(LocalDate on, CarbonCredit credit) =>
        new()
        {
            On = on,
            Kind = InstrumentEventKind.Cancelled,
            Reason = new(
                $"同一电厂、同一时段的减排量（{credit.Programme} {credit.Serials}）于 {on.ToIsoText()} 登记，未交易的绿证注销。",
                $"Reductions of the same plant and months ({credit.Programme} {credit.Serials}) were registered on {on.ToIsoText()}; certificates that were not traded are cancelled."
            ),
        };

    public static InstrumentEvent Expired(LocalDate lastDay) =>
        new()
        {
            On = lastDay.PlusDays(1),
            Kind = InstrumentEventKind.Expired,
            Reason = new($"有效期止于 {lastDay.ToIsoText()}。", $"It was valid until {lastDay.ToIsoText()}."),
        };

    public static InstrumentEvent Transferred(Transfer transfer)
    {
        var party = transfer.To?.ToString() ?? transfer.Outside ?? "somebody outside the park";
        return new()
        {
            On = transfer.On,
            Kind = InstrumentEventKind.Transferred,
            Party = party,
            Entity = transfer.To,
            Reason = new(
                $"{transfer.On.ToIsoText()} 转让给 {transfer.To?.ToString() ?? transfer.Outside ?? "园区外主体"}。",
                $"Transferred to {party} on {transfer.On.ToIsoText()}."
            ),
        };
    }

    public static InstrumentEvent Retired(Retirement retirement) =>
        new()
        {
            On = retirement.On,
            Kind = InstrumentEventKind.Retired,
            Party = retirement.Entity.ToString(),
            Entity = retirement.Entity,
            Reason = new(
                $"{retirement.On.ToIsoText()} 为主体 {retirement.Entity} 在 {retirement.Period.ToIsoText()} 的使用而核销或注销。",
                $"Retired on {retirement.On.ToIsoText()} for entity {retirement.Entity} and {retirement.Period.ToIsoText()}."
            ),
        };
}
