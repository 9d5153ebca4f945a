namespace ParkCarbon.Domain.Quantities;

/// <summary>Count (数量): products, devices, animals, people, nights; base unit one.</summary>
/// <remarks>A measure word says what is counted, for people; it converts nothing: 5 台 and 5 件 are both five.</remarks>
public sealed class Count : IDimension
{
    private Count() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "count",
            "count",
            "数量",
            new UnitTable
            {
                {
                    "1",
                    1,
                    [
                        "件",
                        "个",
                        "台",
                        "套",
                        "头",
                        "只",
                        "人",
                        "次",
                        "户",
                        "间",
                        "夜",
                        "辆",
                        "张",
                        "份",
                        "块",
                        "条",
                        "根",
                        "片",
                        "支",
                        "瓶",
                        "箱",
                        "株",
                        "棵",
                        "栋",
                        "座",
                        "家",
                        "人次",
                        "间夜",
                        "间·夜",
                        "床",
                        "台次",
                        "车次",
                        "航次",
                        "piece",
                        "pieces",
                        "pcs",
                        "unit",
                        "units",
                        "head",
                        "person",
                        "people",
                        "night",
                        "nights",
                        "room-night",
                        "room·night",
                        "房晚",
                        "晚",
                        "item",
                        "items",
                        "each",
                        "ea",
                    ]
                },
                {
                    "千",
                    1e3m,
                    ["千件", "千个", "千台", "千套", "千头", "千只", "千人", "千次", "千户", "千片", "千块"]
                },
                {
                    "万",
                    1e4m,
                    [
                        "万件",
                        "万个",
                        "万台",
                        "万套",
                        "万头",
                        "万只",
                        "万人",
                        "万次",
                        "万户",
                        "万辆",
                        "万张",
                        "万份",
                        "万块",
                        "万条",
                        "万片",
                        "万支",
                        "万瓶",
                        "万箱",
                        "万株",
                        "万人次",
                    ]
                },
                { "亿", 1e8m, ["亿件", "亿个", "亿只", "亿块", "亿片", "亿支", "亿人次"] },
            }
        );

    /// <summary>One.</summary>
    public static Unit<Count> One { get; } = Dimension.Typed<Count>("1");
}
