using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A greenhouse gas, named by its formula or code (温室气体, 3.2.1).</summary>
/// <remarks>
/// <para>The list is open: a gas that no shipped set of warming potentials knows can be named, and a set that knows it can
/// be brought.</para>
/// <para>Subscript digits, spaces and hyphens do not distinguish codes: "CH₄" is "CH4", "HFC-134a" is "HFC134a". Blends keep
/// their hyphen ("R-410A"), and so do origins ("CH4-fossil"). A refrigerant number of a single gas is the gas: "R-134a" is "HFC134a".</para>
/// </remarks>
[Clause("3.2.1")]
public sealed record GreenhouseGas : IComparable<GreenhouseGas>
{
    private const int MaximumLength = 40;

    // Refrigerant numbers of single gases (ISO 817), and perfluorocarbons by number.
    private static readonly FrozenDictionary<string, string> SameGas = new Dictionary<string, string>
    {
        ["R22"] = "HCFC22",
        ["R123"] = "HCFC123",
        ["R124"] = "HCFC124",
        ["R141b"] = "HCFC141b",
        ["R142b"] = "HCFC142b",
        ["R23"] = "HFC23",
        ["R32"] = "HFC32",
        ["R125"] = "HFC125",
        ["R134a"] = "HFC134a",
        ["R143a"] = "HFC143a",
        ["R152a"] = "HFC152a",
        ["R227ea"] = "HFC227ea",
        ["R236fa"] = "HFC236fa",
        ["R245fa"] = "HFC245fa",
        ["R14"] = "CF4",
        ["PFC14"] = "CF4",
        ["R116"] = "C2F6",
        ["PFC116"] = "C2F6",
        ["R218"] = "C3F8",
        ["PFC218"] = "C3F8",
        ["RC318"] = "cC4F8",
        ["R744"] = "CO2",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private GreenhouseGas(string code) => Code = code;

    /// <summary>Carbon dioxide, CO₂.</summary>
    public static GreenhouseGas CarbonDioxide { get; } = new("CO2");

    /// <summary>Methane, CH₄, with no word on its origin.</summary>
    public static GreenhouseGas Methane { get; } = new("CH4");

    /// <summary>Nitrous oxide, N₂O.</summary>
    public static GreenhouseGas NitrousOxide { get; } = new("N2O");

    /// <summary>Sulphur hexafluoride, SF₆.</summary>
    public static GreenhouseGas SulphurHexafluoride { get; } = new("SF6");

    /// <summary>A mass that its source already gives as carbon dioxide equivalent, CO₂e, without its gases.</summary>
    public static GreenhouseGas CarbonDioxideEquivalent { get; } = new("CO2e");

    /// <summary>The code, such as "CO2", "HFC134a" or "R-410A".</summary>
    public string Code { get; }

    /// <summary>Whether one tonne of it is one tonne of carbon dioxide equivalent in every set of warming potentials.</summary>
    public bool IsOwnEquivalent => this == CarbonDioxide || this == CarbonDioxideEquivalent;

    /// <summary>Reads a gas.</summary>
    /// <param name="text">The formula or code.</param>
    /// <exception cref="FormatException">The text is blank, too long or has characters that no code has.</exception>
    public static GreenhouseGas Parse(string text) =>
        TryParse(text, out var gas)
            ? gas
            : throw new FormatException(
                $"'{text}' is not the code of a greenhouse gas. Write a formula or code such as CO2, CH4, N2O, SF6, HFC134a "
                    + "or R-410A, or CO2e for a mass already in carbon dioxide equivalent."
            );

    /// <summary>Reads a gas, answering whether the text was one.</summary>
    /// <param name="text">The formula or code.</param>
    /// <param name="gas">The gas; null where the answer is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GreenhouseGas? gas)
    {
        gas = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaximumLength)
        {
            return false;
        }

        var code = string.Concat(text.Where(c => c != ' ').Select(Unsubscript));
        if (
            code.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '/' or '.')) || !char.IsAsciiLetter(code[0])
        )
        {
            return false;
        }

        code = Family(code);
        gas = Known(code) ?? new GreenhouseGas(code);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(GreenhouseGas? other) =>
        other is null ? 1
        : Rank != other.Rank ? Rank.CompareTo(other.Rank)
        : string.CompareOrdinal(Code, other.Code);

    /// <summary>Tells whether one gas is listed before another.</summary>
    public static bool operator <(GreenhouseGas? left, GreenhouseGas? right) => Compare(left, right) < 0;

    /// <summary>Tells whether one gas is listed before another, or is the same.</summary>
    public static bool operator <=(GreenhouseGas? left, GreenhouseGas? right) => Compare(left, right) <= 0;

    /// <summary>Tells whether one gas is listed after another.</summary>
    public static bool operator >(GreenhouseGas? left, GreenhouseGas? right) => Compare(left, right) > 0;

    /// <summary>Tells whether one gas is listed after another, or is the same.</summary>
    public static bool operator >=(GreenhouseGas? left, GreenhouseGas? right) => Compare(left, right) >= 0;

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    // Reports list the gases in the order of ISO 14064-1: CO2, CH4, N2O, then the fluorinated ones, last the unsplit rest.
    private int Rank =>
        Code switch
        {
            "CO2" => 0,
            _ when Code.StartsWith("CH4", StringComparison.Ordinal) => 1,
            "N2O" => 2,
            "CO2e" => 9,
            _ => 5,
        };

    private static int Compare(GreenhouseGas? left, GreenhouseGas? right) =>
        Comparer<GreenhouseGas>.Default.Compare(left, right);

    private static char Unsubscript(char c) => c is >= '₀' and <= '₉' ? (char)('0' + (c - '₀')) : c;

    /// <summary>
    /// One code for each gas: "R-134a" and "HFC-134a" are HFC134a, "PFC-14" is CF4. Blends (ASHRAE's 400s and 500s) have no formula and
    /// keep their number, "R-410A".
    /// </summary>
    private static string Family(string code)
    {
        foreach (var family in (ReadOnlySpan<string>)["HFC-", "HCFC-", "PFC-"])
        {
            if (code.StartsWith(family, StringComparison.OrdinalIgnoreCase))
            {
                code = family[..^1] + code[family.Length..].Replace("-", "", StringComparison.Ordinal);
            }
        }

        if (RefrigerantNumber(code) is { } number)
        {
            code = number[0] is '4' or '5' && number.Length > 2 ? "R-" + number.ToUpperInvariant() : "R" + number;
        }

        return SameGas.GetValueOrDefault(code, code);
    }

    private static string? RefrigerantNumber(string code)
    {
        var number = code.StartsWith("R-", StringComparison.OrdinalIgnoreCase) ? code[2..] : code[1..];
        return code[0] is 'R' or 'r' && number.Length > 1 && char.IsAsciiDigit(number[0]) ? number : null;
    }

    private static GreenhouseGas? Known(string code)
    {
        foreach (
            var gas in (ReadOnlySpan<GreenhouseGas>)
                [CarbonDioxide, Methane, NitrousOxide, SulphurHexafluoride, CarbonDioxideEquivalent]
        )
        {
            if (string.Equals(gas.Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return gas;
            }
        }

        return null;
    }
}
