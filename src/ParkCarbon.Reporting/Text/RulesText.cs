using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Reporting.Text;

/// <summary>The rules of a pack for people.</summary>
internal static class RulesText
{
    public static void Write(TextPage page, RulePack pack)
    {
        page.Line(
            $"{pack.Standard} {page.In(pack.Title)} · {pack.Id} {pack.Version} · "
                + page.In($"{Words.Whole(pack.Rules.Count)} 条规则", $"{Words.Whole(pack.Rules.Count)} rules"),
            TextStyle.Heading
        );
        foreach (var rule in pack.Rules)
        {
            page.Blank();
            page.Line(
                $"{rule.Requirement.Id} {page.In(rule.Requirement.Title)} · {rule.Requirement.Citation} · "
                    + $"{page.In(Words.Of(rule.Requirement.Modality))} · {page.In(Words.Of(rule.Subject))} · "
                    + page.In(Words.Of(rule.Grade)),
                TextStyle.Heading
            );
            page.Line(page.In(rule.Requirement.Gist), indent: 1);
            page.Line(rule.Expression, TextStyle.Quiet, indent: 1);
            page.Line(page.In("读取：", "reads: ") + string.Join(", ", rule.Reads), TextStyle.Quiet, indent: 1);
            page.Line(rule.File, TextStyle.Quiet, indent: 1);
        }
    }
}
