namespace ParkCarbon.Domain.Quantities;

/// <summary>Standard volume (标准体积): gas, brought to reference conditions before it was recorded; base unit cm³.</summary>
/// <remarks>
/// The reference conditions (0 °C or 20 °C, 101.325 kPa) belong to the factor that the volume is used with. ParkCarbon does not
/// convert between them: activity and factor are recorded at the same conditions, standard cubic feet included.
/// </remarks>
public sealed class StandardVolume : IDimension
{
    private StandardVolume() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "standardVolume",
            "standard volume",
            "标准体积",
            new UnitTable
            {
                { "m³", 1e6m, "立方米", "标准立方米", "标立方米", "标方", "Nm³", "Sm³", "standard cubic metre" },
                {
                    "千m³",
                    1e9m,
                    "千立方米",
                    "千标准立方米",
                    "千标立方米",
                    "千Nm³",
                    "10³m³",
                    "10³Nm³",
                    "1e3m³",
                    "1e3Nm³"
                },
                {
                    "万m³",
                    1e10m,
                    "万立方米",
                    "万标准立方米",
                    "万标立方米",
                    "万标方",
                    "万Nm³",
                    "10⁴m³",
                    "10⁴Nm³",
                    "1e4m³",
                    "1e4Nm³"
                },
                {
                    "亿m³",
                    1e14m,
                    "亿立方米",
                    "亿标准立方米",
                    "亿标立方米",
                    "亿标方",
                    "亿Nm³",
                    "10⁸m³",
                    "10⁸Nm³",
                    "1e8m³",
                    "1e8Nm³"
                },
                { "cm³", 1, "立方厘米", "ccm" },
                { "scf", 28316.846592m, "ft³", "cubic foot", "standard cubic foot", "立方英尺", "标准立方英尺" },
                { "Mcf", 28316846.592m, "thousand cubic feet", "Mscf", "千立方英尺" },
                { "MMcf", 28316846592m, "million cubic feet", "MMscf", "百万立方英尺" },
            }
        );

    /// <summary>1 m³ at reference conditions (标准立方米).</summary>
    public static Unit<StandardVolume> CubicMetre { get; } = Dimension.Typed<StandardVolume>("m³");

    /// <summary>10⁴ m³ at reference conditions (万标准立方米).</summary>
    public static Unit<StandardVolume> TenThousandCubicMetres { get; } = Dimension.Typed<StandardVolume>("万m³");
}
