using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The exact mass of one gas, in tonnes, that a base unit of activity gives.</summary>
/// <param name="Gas">The gas.</param>
/// <param name="Biogenic">Whether it comes from biomass.</param>
/// <param name="TonnesPerBaseUnit">Tonnes of the gas per base unit of the activity's dimension.</param>
internal readonly record struct GasYield(GreenhouseGas Gas, bool Biogenic, Rational TonnesPerBaseUnit);
