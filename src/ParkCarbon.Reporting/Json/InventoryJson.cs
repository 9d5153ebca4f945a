using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of the inventory of a neutrality statement: entities with their categories, gases and lines.</summary>
internal static class InventoryJson
{
    public static void Write(JsonPage page, CarbonAccount account, AccountIds ids)
    {
        page.Objects("entities", account.Inventory.Entities, entity => WriteEntity(page, entity, ids));
        page.Carbon("total", account.Consolidation.Total);
        page.Text("unit", JsonPage.CarbonUnit);
    }

    private static void WriteEntity(JsonPage page, EntityInventory inventory, AccountIds ids)
    {
        page.Text("id", inventory.Entity.Id);
        page.Text("name", inventory.Entity.Name);
        page.Text("specification", inventory.Entity.AccountingSpecification);
        page.Objects(
            "categories",
            inventory.Categories,
            category =>
            {
                page.Word("category", category);
                page.Carbon("value", inventory.TotalOf(category));
            }
        );
        page.Objects(
            "gases",
            inventory.Gases,
            gas =>
            {
                page.Text("gas", gas);
                page.Tonnes("mass", inventory.MassOf(gas));
                page.Carbon("value", inventory.TotalOf(gas));
            }
        );
        page.Carbon("biogenic", inventory.Biogenic);
        page.Carbon("removals", inventory.Removals);
        page.Carbon("total", inventory.Total);
        page.Objects("entries", inventory.Entries, entry => WriteEntry(page, entry, ids));
    }

    private static void WriteEntry(JsonPage page, AccountEntry entry, AccountIds ids)
    {
        page.Text("id", ids.IdOf(entry));
        page.Text("source", entry.Source);
        page.Word("kind", entry.Kind);
        page.Word("category", entry.Category);
        page.Text("flow", entry.Flow);
        page.Text("activity", ids.ActivityOf(entry));
        page.Amount("quantity", entry.Quantity, entry.Carrier);
        page.Text("factor", entry.Factor?.Id);
        page.Text("factorDocument", entry.Factor?.Source.Document);
        page.Text("gas", entry.Gas);
        page.Flag("biogenic", entry.Biogenic);
        page.Text("rate", entry.RatePerUnit());
        page.Digits("gwp", entry.Potential?.ToString());
        page.Tonnes("mass", entry.GasMass);
        page.Carbon("value", entry.IsUnpriced ? null : entry.Value);
        page.Digits("energy", entry.Energy?.InExactly(Energy.Gigajoule).ToString());
        page.Text("treatment", ids.TreatedOf(entry).Treatment);
    }
}
