using System.Globalization;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting.Text;

/// <summary>A conversion for people: one line, and a second where electricity met standard coal.</summary>
internal static class ConversionText
{
    public static void Write(TextPage page, UnitConversion conversion)
    {
        var digits = conversion.IsExact
            ? page.In("精确", "exact")
            : page.In("已舍入到 28 位有效数字", "rounded to 28 digits");
        page.Unbroken(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{conversion.Value} {conversion.From} = {conversion.Result} {conversion.To} ({digits})"
            )
        );
        if (conversion.UsesCalorificValue)
        {
            page.Unbroken(
                page.In(
                    "电力按当量值（3.6 MJ/kWh）折算；等价值随供电煤耗而定。",
                    "Electricity at its calorific value (当量值, 3.6 MJ/kWh); the equivalent value (等价值) depends on the coal used to generate it."
                )
            );
        }
    }
}
