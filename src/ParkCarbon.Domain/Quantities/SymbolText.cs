using System.Text;

namespace ParkCarbon.Domain.Quantities;

/// <summary>Folds the ways in which people type one symbol into one key: full-width letters, middle dots, raised and lowered digits, spaces.</summary>
/// <remarks>Case is kept: MWh and mWh are not the same thing.</remarks>
internal static class SymbolText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Fold(string symbol)
    {
        if (symbol.All(static c => char.IsAsciiLetterOrDigit(c) || c is >= '\u4e00' and <= '\u9fff'))
        {
            return symbol;
        }

        var folded = new StringBuilder(symbol.Length);
        for (var i = 0; i < symbol.Length; i++)
        {
            AppendFolded(folded, symbol, i);
        }

        return folded.ToString();
    }

    /// <summary>Gives full-width letters and digits, dashes and ideographic spaces their ASCII form.</summary>
    public static string Narrow(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        return string.Create(
            text.Length,
            text,
            static (narrow, wide) =>
            {
                for (var i = 0; i < wide.Length; i++)
                {
                    narrow[i] = Narrow(wide[i]);
                }
            }
        );
    }

    private static char Narrow(char c) =>
        c switch
        {
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            '\u2212' => '-',
            '\u3000' or '\u00a0' or '\u2009' or '\u202f' => ' ',
            _ => c,
        };

    private static void AppendFolded(StringBuilder folded, string symbol, int at)
    {
        var c = Narrow(symbol[at]);
        var raised = Raised.IndexOf(c, StringComparison.Ordinal);
        switch (c)
        {
            case ' ' or '\t':
                return;
            case '.' or '*' or '•' or '∙' or '⋅' or '・' or '‧' or '･' or '×':
                folded.Append('·');
                return;
            case '℃':
                folded.Append("°C");
                return;
            case '㎡':
                folded.Append("m2");
                return;
            case '㎥':
                folded.Append("m3");
                return;
            case >= '₀' and <= '₉':
                folded.Append((char)('0' + c - '₀'));
                return;
            case '^' when at > 0 && char.IsLetter(symbol[at - 1]):
                return;
            default:
                break;
        }

        // m² is m2, but 10⁴ is 10^4: raised after a digit is a power.
        if (raised >= 0 && at > 0 && char.IsAsciiDigit(Narrow(symbol[at - 1])))
        {
            folded.Append('^');
        }

        folded.Append(raised >= 0 ? (char)('0' + raised) : c);
    }
}
