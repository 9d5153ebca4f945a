namespace ParkCarbon.Verification;

/// <summary>Something that is wrong with a statement, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">Where, as a JSON path: "$.lines[3].value".</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record StatementFinding(FindingKind Kind, string Path, string Found, string Expected)
{
    /// <summary>What is wrong, in a sentence in Chinese.</summary>
    public string Zh =>
        Kind switch
        {
            FindingKind.Unusable => "无法读取为碳中和声明",
            FindingKind.Malformed => "缺少成员或类型不符",
            FindingKind.Repeated => "重复出现",
            FindingKind.WrongFigure => "数值与其组成不符",
            FindingKind.WrongList => "所列与分录不符",
            FindingKind.UnmatchedFlow => "内部流未由买卖双方各记一次",
            FindingKind.ContestedSerial => "编号被重复使用，或声明超出其编号",
            FindingKind.WrongVerdict => "结论与数值不符",
            FindingKind.OtherDossier => "与由档案重新核算的声明不同",
            _ => "封印不符：声明在生成后被改动",
        } + $"：为 {Found}，应为 {Expected}。";

    /// <summary>What is wrong, in a sentence in English.</summary>
    public string En =>
        Kind switch
        {
            FindingKind.Unusable => "This cannot be read as a neutrality statement",
            FindingKind.Malformed => "A member is missing or of another type",
            FindingKind.Repeated => "This is there twice",
            FindingKind.WrongFigure => "The figure is not what it is made of",
            FindingKind.WrongList => "The list is not what the entries have",
            FindingKind.UnmatchedFlow => "The flow is not booked once by its seller and once by its buyer",
            FindingKind.ContestedSerial => "A serial is used twice, or the claim says more than its serials",
            FindingKind.WrongVerdict => "The verdict is not what the figures say",
            FindingKind.OtherDossier => "The dossier gives another statement",
            _ => "The seal does not fit: the statement was changed after it was made",
        } + $": found {Found}, expected {Expected}.";
}
