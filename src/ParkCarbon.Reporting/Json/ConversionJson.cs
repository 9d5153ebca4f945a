using System.Globalization;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a conversion: the value, the result, and whether it was rounded.</summary>
internal static class ConversionJson
{
    public static void Write(JsonPage page, UnitConversion conversion)
    {
        page.Digits("value", conversion.Value.ToString(CultureInfo.InvariantCulture));
        page.Text("from", conversion.From.Symbol);
        page.Digits("result", conversion.Result.ToString(CultureInfo.InvariantCulture));
        page.Text("to", conversion.To.Symbol);
        page.Flag("exact", conversion.IsExact);
        page.Text("ratio", $"{conversion.Exact.Numerator}/{conversion.Exact.Denominator}");
        page.Flag("calorific", conversion.UsesCalorificValue);
    }
}
