using ParkCarbon.Domain;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>What a reader of a statement has to know beside the answer: validity, what is missing, remarks.</summary>
internal static class StatementNotes
{
    public static IEnumerable<BilingualText> Of(NeutralityStatement statement)
    {
        if (Validity(statement) is { } validity)
        {
            yield return validity;
        }

        foreach (var missing in statement.MissingParameters)
        {
            var unit = missing.ShownIn.Symbol;
            yield return new(
                $"缺少参数“{missing.Label.Zh}”：用 --parameter {missing.Id}=\"数值 {unit}\" 或在档案该方法的 parameters 中给出（{missing.Interpretation}）。",
                $"The parameter \"{missing.Label.En}\" is missing: bring it with --parameter {missing.Id}=\"NUMBER {unit}\" or among the method's parameters in the dossier ({missing.Interpretation})."
            );
        }

        foreach (var remark in statement.Remarks)
        {
            yield return remark;
        }
    }

    private static BilingualText? Validity(NeutralityStatement statement)
    {
        if (statement.IsInForce)
        {
            return null;
        }

        var method = statement.Method;
        return (method.ValidFrom, method.ValidUntil) switch
        {
            ({ } from, null) => new(
                $"该方法自 {Words.Day(from)} 起有效，核算期并非全部在其有效期内；此处仍按该方法核算，仅供比较。",
                $"The method holds from {Words.Day(from)} on, and not on every day of the period; it is stated all the same, to compare."
            ),
            (null, { } until) => new(
                $"该方法有效至 {Words.Day(until)}，核算期并非全部在其有效期内；此处仍按该方法核算，仅供比较。",
                $"The method held until {Words.Day(until)}, and not on every day of the period; it is stated all the same, to compare."
            ),
            ({ } from, { } until) => new(
                $"该方法自 {Words.Day(from)} 至 {Words.Day(until)} 有效，核算期并非全部在其有效期内；此处仍按该方法核算，仅供比较。",
                $"The method holds from {Words.Day(from)} to {Words.Day(until)}, and not on every day of the period; it is stated all the same, to compare."
            ),
            _ => null,
        };
    }
}
