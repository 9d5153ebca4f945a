using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Json;

/// <summary>Reads and writes a quantity of one dimension as <c>"1200.5 MWh"</c>.</summary>
internal sealed class QuantityConverter<TDimension>()
    : TextConverter<Quantity<TDimension>>(
        new(
            $"带单位的{TDimension.Dimension.ChineseName}，如 \"1 {TDimension.Dimension.DefaultUnit}\"",
            $"a value and a unit of {TDimension.Dimension.EnglishName} such as \"1 {TDimension.Dimension.DefaultUnit}\""
        ),
        null,
        $"1 {TDimension.Dimension.DefaultUnit}"
    )
    where TDimension : IDimension
{
    protected override Quantity<TDimension> Parse(string text) => Quantity<TDimension>.Parse(text);
}
