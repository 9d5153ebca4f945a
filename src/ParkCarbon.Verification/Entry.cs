namespace ParkCarbon.Verification;

/// <summary>An entry of the account.</summary>
internal sealed record Entry(Node At, string? Entity, string? Kind, string? Flow)
{
    private const string Bought = "directSupply greenPowerTrade greenCertificate energyContract uncoveredPurchase";
    private const string Inventory = "emission removal biogenicCarbonDioxide";
    private const string Deducted = "carbonOut carbonFixed recovery export undeductedExport";
    private const string Apart = "onSiteGeneration attributeSold elimination biogenic";

    public bool IsInTotal { get; } = Kind is "emission" or "carbonOut" or "carbonFixed" or "recovery" or "export";

    public Exact? Value { get; } = At["value"].Number;

    public bool IsPortion => Bought.Split(' ').Contains(Kind);

    /// <summary>Whether exports of a carrier may be deducted, so that they have entries.</summary>
    public static bool IsEnergy(string? carrier) => "electricity heat steam hotWater cold".Split(' ').Contains(carrier);

    /// <summary>Whether what the entry says of itself agrees: its kind is one, its energy its amount's, its biogenic CO₂ apart.</summary>
    public bool IsSound =>
        Kind is "credit" or "allowance" ? Value == At["quantity"]["value"].Number && At["quantity"]["unit"].Text == "t"
        : $"{Inventory} {Deducted}".Split(' ').Contains(Kind) ? HasItsEnergy && IsApartWhereBiogenic
        : IsPortion ? At["quantity"].IsNull || (At["energy"].Number is not null && HasItsEnergy)
        : Apart.Split(' ').Contains(Kind);

    public Exact? Part(string aspect) =>
        aspect == "residualOrOwnValue" ? Part("residualValue") ?? Value
        : At.Json.TryGetProperty(aspect, out _) ? At[aspect].Number
        : null;

    public bool IsCopy(Node at) =>
        at["value"].Is(At["value"]) && at["quantity"].Is(At["quantity"]) && at["entity"].Text == Entity;

    // One activity has its energy with the first of its gases, and zero with the others.
    private bool HasItsEnergy =>
        At["energy"].Number is not { } energy
        || energy == Exact.Zero
        || (At["quantity"]["unit"].Text is not ("MWh" or "GJ") && !IsPortion)
        || (
            At["quantity"]["unit"].Text is "MWh" or "GJ"
            && energy == (Deducted.Split(' ').Contains(Kind) ? -At["quantity"].Measured : At["quantity"].Measured)
        );

    private bool IsApartWhereBiogenic =>
        Kind is "removal" or "undeductedExport"
        || (At["gas"].Text == "CO2" && At["biogenic"].IsTrue) == (Kind == "biogenicCarbonDioxide");
}
