using System.Globalization;
using System.Text.RegularExpressions;

namespace ParkCarbon.ExampleMaker;

/// <summary>Works out a reckoning as a reader would: numbers in a row, multiplied or divided; what else is written is passed over.</summary>
internal static partial class Arithmetic
{
    /// <summary>Evaluates a reckoning such as "12.5 t × 19.570 GJ/t × 0.0261 tC/GJ × 0.93 × 44/12".</summary>
    /// <param name="reckoning">Terms between × and ÷, each beginning with a number, a fraction or a difference in brackets.</param>
    public static decimal Evaluate(string reckoning)
    {
        var negative = reckoning.StartsWith('−');
        var value = 1m;
        foreach (var (sign, term) in Split(reckoning.TrimStart('−')))
        {
            var number = Number(term);
            value = sign == '÷' ? value / number : value * number;
        }

        return negative ? -value : value;
    }

    private static IEnumerable<(char Sign, string Term)> Split(string reckoning)
    {
        var sign = '×';
        foreach (var piece in Signs().Split(reckoning))
        {
            if (piece is "×" or "÷")
            {
                sign = piece[0];
            }
            else
            {
                yield return (sign, piece.Trim());
            }
        }
    }

    private static decimal Number(string term)
    {
        var match = Leading().Match(term);
        return !match.Success ? throw new FormatException($"'{term}' does not begin with a number.")
            : match.Groups["less"].Success ? Read("from") - Read("less")
            : match.Groups["by"].Success ? Read("number") / Read("by")
            : Read("number");

        decimal Read(string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(" ([×÷]) ")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^(\((?<from>[\d.]+) − (?<less>[\d.]+)\)|(?<number>[\d.]+)(/(?<by>\d+))?)")]
    private static partial Regex Leading();
}
