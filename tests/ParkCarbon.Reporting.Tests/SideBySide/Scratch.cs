using System.Text;
using ParkCarbon.Domain;

namespace ParkCarbon.Reporting.Tests.SideBySide;

public sealed class Scratch
{
    [Fact]
    public void Show()
    {
        var c = Comparisons.Of(Comparisons.Dossier());
        foreach (var l in new[] { Language.En, Language.Zh })
        {
            File.WriteAllBytes(
                $"/tmp/cmp-{l}.txt",
                TextReports.Comparison(c, new TextLayout { Language = l, Width = 110 })
            );
            File.WriteAllBytes($"/tmp/cmp-{l}.md", MarkdownReports.Comparison(c, l));
            File.WriteAllBytes($"/tmp/st-{l}.md", MarkdownReports.Neutrality(c.Statements[2], l));
            File.WriteAllBytes(
                $"/tmp/st-{l}.txt",
                TextReports.Neutrality(c.Statements[2], new TextLayout { Language = l })
            );
        }
        File.WriteAllBytes("/tmp/cmp.json", JsonReports.Comparison(c));
    }
}
