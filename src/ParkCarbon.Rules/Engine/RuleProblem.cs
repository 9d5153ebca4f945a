namespace ParkCarbon.Rules.Engine;

/// <summary>One reason why a workflow does not load: where, what was found, what was expected.</summary>
internal sealed record RuleProblem(
    RuleProblemCode Code,
    string Rule,
    BilingualText What,
    string Found,
    BilingualText Expected
)
{
    /// <summary>The local in whose expression the problem is; <see langword="null"/> for the rule's own expression.</summary>
    public string? Local { get; init; }

    public RuleLocation? Location { get; init; }

    /// <summary>The first character of <see cref="Found"/> in the expression, counted from zero; −1 where there is none.</summary>
    public int Position { get; init; } = -1;

    public string En =>
        $"{Where("Rule", "local", "character", ", ")}: {What.En}: found '{Shortened}'; expected {Expected.En}.";

    public string Zh => $"{Where("规则", "局部量", "字符", "，")}：{What.Zh}：此处为“{Shortened}”；应为{Expected.Zh}。";

    private string Shortened => Found.Length <= 80 ? Found : string.Concat(Found.AsSpan(0, 77), "…");

    public override string ToString() => En;

    private string Where(string rule, string local, string character, string comma)
    {
        var place = Location is null ? "" : $"{Location}: ";
        var part = Local is null ? "" : $"{comma}{local} '{Local}'";
        var at = Position < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{comma}{character} {Position + 1}");
        return $"{place}{rule} {Rule}{part}{at}";
    }
}
