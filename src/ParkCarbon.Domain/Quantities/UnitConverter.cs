namespace ParkCarbon.Domain.Quantities;

/// <summary>Converts values between units that are known by symbol at run time, exactly.</summary>
public static class UnitConverter
{
    /// <summary>Converts a value from one unit to another.</summary>
    /// <param name="value">The value in <paramref name="from"/>.</param>
    /// <param name="from">The symbol or name of the unit of the value.</param>
    /// <param name="to">The symbol or name of the unit asked for.</param>
    /// <remarks>Where a symbol means two things, the other symbol decides: from m³ to L is liquid, to Nm³ is gas; from 1 to % is a share.</remarks>
    /// <exception cref="FormatException">A symbol is not known; the message names the nearest one.</exception>
    /// <exception cref="DimensionMismatchException">The units measure different things; the message says what would bridge them.</exception>
    public static UnitConversion Convert(decimal value, string from, string to)
    {
        var sources = UnitCatalogue.Find(from);
        var targets = UnitCatalogue.Find(to);
        foreach (var source in sources)
        {
            foreach (var target in targets)
            {
                if (ReferenceEquals(source.Dimension, target.Dimension))
                {
                    return new UnitConversion(value, source, target);
                }
            }
        }

        throw new DimensionMismatchException(
            UnitCatalogue.Describe(sources, from),
            UnitCatalogue.Describe(targets, to),
            Hint(sources[0].Dimension, targets[0].Dimension)
        );
    }

    private static string? Hint(Dimension from, Dimension to)
    {
        var gas = StandardVolume.Dimension;
        var liquid = LiquidVolume.Dimension;
        return Are(from, to, gas, liquid)
                ? "Nm³ and its kin measure gas at reference conditions; liquids are measured in L, kL or plain m³."
            : Are(from, to, Energy.Dimension, Mass.Dimension) || Are(from, to, Energy.Dimension, gas)
                ? "A heat value, such as 26.7 GJ/t, bridges them; standard coal is energy: tce, kgce."
            : Are(from, to, Energy.Dimension, liquid)
                ? "A density, such as 0.83 kg/L, and a heat value, such as 43 GJ/t, bridge them."
            : Are(from, to, Mass.Dimension, liquid) || Are(from, to, Mass.Dimension, gas)
                ? "A density, such as 0.83 kg/L, bridges them."
            : Are(from, to, Mass.Dimension, FreightWork.Dimension)
            || Are(from, to, Distance.Dimension, FreightWork.Dimension)
                ? "Freight work is a mass times the distance it was carried."
            : null;
    }

    private static bool Are(Dimension from, Dimension to, Dimension one, Dimension other) =>
        (from == one && to == other) || (from == other && to == one);
}
