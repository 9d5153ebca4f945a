using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Tests.Quantities;

/// <summary>Brings the additive laws to one dimension; the sealed classes below name the dimensions.</summary>
/// <typeparam name="TDimension">The dimension.</typeparam>
public abstract class QuantityLaws<TDimension> : AdditiveLaws<Quantity<TDimension>>
    where TDimension : IDimension
{
    private protected override Quantity<TDimension> Make(Int128 grains) => new(new FixedPoint(grains));

    private protected override Quantity<TDimension> Parse(string text) => Quantity<TDimension>.Parse(text);

    private protected override Quantity<TDimension> Times(Quantity<TDimension> value, Rational ratio) =>
        value.Times(ratio);

    private protected override Quantity<TDimension> SumOf(ReadOnlySpan<Quantity<TDimension>> parts) =>
        Quantity<TDimension>.Sum(parts);
}

public sealed class EnergyLaws : QuantityLaws<Energy>;

public sealed class MassLaws : QuantityLaws<Mass>;

public sealed class StandardVolumeLaws : QuantityLaws<StandardVolume>;

public sealed class LiquidVolumeLaws : QuantityLaws<LiquidVolume>;

public sealed class FreightWorkLaws : QuantityLaws<FreightWork>;

public sealed class PassengerWorkLaws : QuantityLaws<PassengerWork>;

public sealed class DistanceLaws : QuantityLaws<Distance>;

public sealed class AreaLaws : QuantityLaws<Area>;

public sealed class CountLaws : QuantityLaws<Count>;

public sealed class ShareLaws : QuantityLaws<Share>;

public sealed class MoneyLaws : QuantityLaws<Money>;

public sealed class UsDollarLaws : QuantityLaws<UsDollar>;

public sealed class EuroLaws : QuantityLaws<Euro>;

public sealed class PoundSterlingLaws : QuantityLaws<PoundSterling>;

public sealed class OperatingTimeLaws : QuantityLaws<OperatingTime>;

public sealed class TemperatureDifferenceLaws : QuantityLaws<TemperatureDifference>;

public sealed class HeatingWorkLaws : QuantityLaws<HeatingWork>;
