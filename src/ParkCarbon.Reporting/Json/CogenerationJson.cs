using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Reporting.Json;

/// <summary>How the emissions of plants of heat and power are divided; what could not be divided is null.</summary>
internal static class CogenerationJson
{
    public static void Write(JsonPage page, CarbonAccount account) =>
        page.Objects(
            "cogenerations",
            account.Cogenerations,
            allocation =>
            {
                page.Text("id", allocation.Plant.Id);
                page.Text("entity", allocation.Plant.Entity);
                page.Word("method", allocation.Plant.Method);
                page.Carbon("total", allocation.Total);
                page.Carbon("heat", allocation.HeatShare);
                page.Carbon("power", allocation.PowerShare);
                page.Text("unit", JsonPage.CarbonUnit);
                page.Exact("tonnesPerGigajoule", allocation.TonnesPerGigajoule);
                page.Exact("tonnesPerMegawattHour", allocation.TonnesPerMegawattHour);
            }
        );
}
