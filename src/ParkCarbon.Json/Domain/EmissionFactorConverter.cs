using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Json;

/// <summary>Reads and writes an emission factor of one dimension as <c>"0.5306 kgCO2e/kWh"</c>.</summary>
internal sealed class EmissionFactorConverter<TDimension>()
    : TextConverter<EmissionFactor<TDimension>>(
        new(
            $"形如 \"1 kgCO2e/{TDimension.Dimension.DefaultUnit}\" 的排放因子",
            $"an emission factor such as \"1 kgCO2e/{TDimension.Dimension.DefaultUnit}\""
        ),
        null,
        $"1 kgCO2e/{TDimension.Dimension.DefaultUnit}"
    )
    where TDimension : IDimension
{
    protected override EmissionFactor<TDimension> Parse(string text) => EmissionFactor<TDimension>.Parse(text);
}
