using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a figure measures: carbon in CO₂e, energy, a mass …, a plain number, or one of these per another.</summary>
/// <remarks>Figures of different kinds are never added; multiplied and divided, kinds cancel as units do.</remarks>
public sealed record FigureKind
{
    private const string One = "number";
    private readonly string _of;
    private readonly string _per;

    private FigureKind(string of, string per) => (_of, _per) = of == per ? (One, One) : (of, per);

    /// <summary>A mass of CO₂e.</summary>
    public static FigureKind Carbon { get; } = new("carbon", One);

    /// <summary>A number without dimension: a share, a count, a ratio of like things.</summary>
    public static FigureKind Number { get; } = new(One, One);

    /// <summary>An amount of energy.</summary>
    public static FigureKind Energy { get; } = Of(Domain.Quantities.Energy.Dimension);

    /// <summary>Returns the kind of a dimension; shares and counts are plain numbers.</summary>
    /// <param name="dimension">The dimension.</param>
    public static FigureKind Of(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension == Share.Dimension || dimension == Count.Dimension
            ? Number
            : new FigureKind(dimension.Id, One);
    }

    /// <summary>Returns the kind of a product.</summary>
    /// <param name="other">The kind that is multiplied by.</param>
    /// <exception cref="ArgumentException">The product measures nothing that has a name, such as a square of energy.</exception>
    public FigureKind Times(FigureKind other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Reduced([_of, other._of], [_per, other._per], $"{this} times {other}");
    }

    /// <summary>Returns the kind of a quotient.</summary>
    /// <param name="other">The kind that is divided by.</param>
    /// <exception cref="ArgumentException">The quotient measures nothing that has a name.</exception>
    public FigureKind Over(FigureKind other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Reduced([_of, other._per], [_per, other._of], $"{this} over {other}");
    }

    /// <summary>Returns the name: "carbon", "energy", "carbon per energy".</summary>
    public override string ToString() => _per == One ? _of : $"{_of} per {_per}";

    private static FigureKind Reduced(List<string> above, List<string> below, string what)
    {
        foreach (var name in above.ToList().Where(below.Remove))
        {
            above.Remove(name);
        }

        above.RemoveAll(name => name == One);
        below.RemoveAll(name => name == One);
        return above.Count > 1 || below.Count > 1
            ? throw new ArgumentException($"{what} measures nothing that has a name here.")
            : new FigureKind(above.FirstOrDefault(One), below.FirstOrDefault(One));
    }
}
