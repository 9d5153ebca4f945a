namespace ParkCarbon.Domain.Integrity;

/// <summary>What a kind of thing in a dossier is called.</summary>
internal sealed record Kind(string Zh, string En)
{
    public static readonly Kind Entity = new("主体", "entity");
    public static readonly Kind Source = new("排放源", "source");
    public static readonly Kind Flow = new("内部流", "flow");
    public static readonly Kind Document = new("文件化信息", "document");
    public static readonly Kind Accounting = new("核算", "accounting");
    public static readonly Kind Specification = new("核算规范", "accounting specification");
    public static readonly Kind GwpSet = new("GWP 数值集", "set of warming potentials");
    public static readonly Kind Factor = new("因子", "factor");
    public static readonly Kind Activity = new("活动数据", "activity record");
    public static readonly Kind GreenPower = new("绿色电力", "green power supply");
    public static readonly Kind Allowance = new("配额", "allowance");
    public static readonly Kind Verification = new("核查", "verification");
    public static readonly Kind Asset = new("碳资产", "carbon asset");
    public static readonly Kind Trade = new("碳交易", "trade");
    public static readonly Kind Finance = new("绿色金融", "green finance");
    public static readonly Kind Report = new("报告", "report");
    public static readonly Kind Nonconformity = new("不符合", "nonconformity");
    public static readonly Kind Attestation = new("认定", "attestation");
    public static readonly Kind Exclusion = new("排除", "exclusion");

    public string WithArticle => ("aeiou".Contains(En[0], StringComparison.Ordinal) ? "an " : "a ") + En;
}
