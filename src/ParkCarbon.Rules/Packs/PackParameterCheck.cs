using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Packs;

/// <summary>Finds parameters of a pack that nothing reads, that are no number, or that are there twice.</summary>
internal static class PackParameterCheck
{
    private static readonly string[] Known = [SystemicShortfall.Share, SystemicShortfall.Count];

    public static void Run(IReadOnlyList<PackParameter> parameters, List<BilingualText> problems)
    {
        foreach (var parameter in parameters)
        {
            if (!Known.Contains(parameter.Id))
            {
                Add(
                    parameter,
                    $"没有这个参数，可用：{string.Join("、", Known)}。",
                    $"nothing reads this parameter; there are: {string.Join(", ", Known)}."
                );
            }

            if (!Rational.TryParse(parameter.Value, out var value) || value <= Rational.Zero)
            {
                Add(
                    parameter,
                    $"发现“{parameter.Value}”，应为大于零的数，如 3、0.5 或 1/2。",
                    $"found '{parameter.Value}', expected a number above zero such as 3, 0.5 or 1/2."
                );
            }
        }

        foreach (
            var twice in parameters
                .GroupBy(parameter => (parameter.Id, parameter.ValidFrom))
                .Where(same => same.Skip(1).Any())
        )
        {
            Add(twice.First(), "同一天起有两个值。", "there are two values from one day on.");
        }

        void Add(PackParameter parameter, string zh, string en) =>
            problems.Add(
                new BilingualText($"pack.json 参数 {parameter.Id}：{zh}", $"pack.json, parameter {parameter.Id}: {en}")
            );
    }
}
