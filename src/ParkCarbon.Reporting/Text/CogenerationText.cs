using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Reporting.Text;

/// <summary>How the emissions of plants of heat and power are divided, and the two factors that come of it.</summary>
internal static class CogenerationText
{
    public static void Write(IReportPage page, CarbonAccount account)
    {
        if (account.Cogenerations.Count == 0)
        {
            return;
        }

        page.Heading(page.In("热电联产的分摊", "Heat and power made together"));
        page.Table(
            [
                new(page.In("电厂", "Plant")),
                new(page.In("合计 t CO₂e", "Total, t CO₂e"), IsFigure: true),
                new(page.In("热", "Heat"), IsFigure: true),
                new(page.In("电", "Power"), IsFigure: true),
                new(page.In("热 t CO₂e/GJ", "Heat, t CO₂e/GJ"), IsFigure: true),
                new(page.In("电 t CO₂e/MWh", "Power, t CO₂e/MWh"), IsFigure: true),
            ],
            account.Cogenerations.Select(allocation =>
                new[]
                {
                    $"{allocation.Plant.Id} ({allocation.Plant.Entity})",
                    Words.Tonnes(allocation.Total),
                    Words.Tonnes(allocation.HeatShare),
                    Words.Tonnes(allocation.PowerShare),
                    allocation.TonnesPerGigajoule is { } heat ? Words.Brief(heat) : Words.Dash,
                    allocation.TonnesPerMegawattHour is { } power ? Words.Brief(power) : Words.Dash,
                }
            )
        );
    }
}
