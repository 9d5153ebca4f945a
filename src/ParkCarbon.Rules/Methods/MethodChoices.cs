using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>Joins what was chosen with what a method asks.</summary>
internal sealed class MethodChoices
{
    private const string NearZeroTolerance = "nearZeroTolerance";

    public MethodChoices(AccountingMethod method, NeutralityChoice? choice)
    {
        var chosen = choice?.Readings ?? [];
        for (var i = 0; i < chosen.Count; i++)
        {
            Check(method, chosen[i], $"$.neutrality.readings[{i}]");
            if (chosen.Take(i).Any(earlier => earlier.Reading == chosen[i].Reading))
            {
                throw new MethodChoiceException(
                    $"$.neutrality.readings[{i}].reading",
                    new BilingualText(
                        $"解读项“{chosen[i].Reading}”选了两次；请只保留一次。",
                        $"The reading '{chosen[i].Reading}' is chosen twice; keep one of the two."
                    )
                );
            }
        }

        var brought = choice?.Parameters ?? [];
        for (var i = 0; i < brought.Count; i++)
        {
            Check(method, brought[i], $"$.neutrality.parameters[{i}]");
            if (brought.Take(i).Any(earlier => earlier.Parameter == brought[i].Parameter))
            {
                throw new MethodChoiceException(
                    $"$.neutrality.parameters[{i}].parameter",
                    new BilingualText(
                        $"参数“{brought[i].Parameter}”给了两次；请只保留一次。",
                        $"The parameter '{brought[i].Parameter}' is given twice; keep one of the two."
                    )
                );
            }
        }

        if (choice?.NearZeroTolerance is not null && method.Parameters.All(item => item.Id != NearZeroTolerance))
        {
            var known =
                method.Parameters.Count == 0 ? "—" : string.Join(", ", method.Parameters.Select(item => item.Id));
            throw new MethodChoiceException(
                "$.neutrality.nearZeroTolerance",
                new BilingualText(
                    $"方法 {method.Id} 没有参数“{NearZeroTolerance}”；可用：{known}。",
                    $"Method {method.Id} has no parameter '{NearZeroTolerance}'; it has: {known}."
                )
            );
        }

        Readings = [.. method.Readings.Select(reading => Take(reading, chosen))];
        Parameters = [.. method.Parameters.Select(parameter => Take(parameter, choice))];
    }

    /// <summary>Everything that a dossier chooses for methods, with its place.</summary>
    public static IEnumerable<(NeutralityChoice Choice, string Path)> In(ParkDossier dossier)
    {
        if (dossier.Neutrality is { } own)
        {
            yield return (own, "$.neutrality");
        }

        for (var i = 0; i < (dossier.MethodChoices?.Count ?? 0); i++)
        {
            yield return (dossier.MethodChoices![i], $"$.methodChoices[{i}]");
        }
    }

    public IReadOnlyList<ReadingTaken> Readings { get; }

    public IReadOnlyList<ParameterTaken> Parameters { get; }

    private static ReadingTaken Take(Reading reading, IReadOnlyList<ReadingChoice> chosen)
    {
        var choice = chosen.FirstOrDefault(item => item.Reading == reading.Id);
        var option = reading.Choices.First(item => item.Id == (choice?.Choice ?? reading.Default));
        return new ReadingTaken(
            reading,
            option,
            choice is null,
            choice is null ? reading.Reason : choice.Reason ?? option.Label
        );
    }

    private static ParameterTaken Take(MethodParameter parameter, NeutralityChoice? choice) =>
        choice?.Parameters.FirstOrDefault(item => item.Parameter == parameter.Id) is { } brought
            ? new ParameterTaken(parameter, FigureOf(brought.Value), IsDefault: false) { Choice = brought }
        : parameter.Id == NearZeroTolerance && choice?.NearZeroTolerance is { } tolerance
            ? new ParameterTaken(
                parameter,
                new Figure(CarbonMass.FromGas(tolerance.As<Mass>(), Rational.One)),
                IsDefault: false
            )
        : new ParameterTaken(
            parameter,
            parameter.Default is { } value ? FigureOf(value) : Figure.Unset,
            IsDefault: true
        );

    private static Figure FigureOf(string text) => FigureText.TryParse(text, out var figure) ? figure : Figure.Unset;

    private static void Check(AccountingMethod method, ParameterChoice chosen, string path)
    {
        if (method.Parameters.FirstOrDefault(item => item.Id == chosen.Parameter) is not { } parameter)
        {
            var known = string.Join(", ", method.Parameters.Select(item => item.Id));
            throw new MethodChoiceException(
                path + ".parameter",
                new BilingualText(
                    $"方法 {method.Id} 没有参数“{chosen.Parameter}”；可用：{known}。",
                    $"Method {method.Id} has no parameter '{chosen.Parameter}'; it has: {known}."
                )
            );
        }

        if (!parameter.Accepts(chosen.Value))
        {
            throw new MethodChoiceException(
                path + ".value",
                new BilingualText(
                    $"参数“{parameter.Id}”的值“{chosen.Value}”应以 {parameter.ShownIn.Symbol} 给出。",
                    $"The value '{chosen.Value}' of the parameter '{parameter.Id}' is not one in {parameter.ShownIn.Symbol}."
                )
            );
        }
    }

    private static void Check(AccountingMethod method, ReadingChoice chosen, string path)
    {
        if (method.Readings.FirstOrDefault(item => item.Id == chosen.Reading) is not { } reading)
        {
            var known = string.Join(", ", method.Readings.Select(item => item.Id));
            throw new MethodChoiceException(
                path + ".reading",
                new BilingualText(
                    $"方法 {method.Id} 没有“{chosen.Reading}”这一解读项；可用：{known}。",
                    $"Method {method.Id} has no reading '{chosen.Reading}'; it has: {known}."
                )
            );
        }

        if (reading.Choices.All(item => item.Id != chosen.Choice))
        {
            var known = string.Join(", ", reading.Choices.Select(item => item.Id));
            throw new MethodChoiceException(
                path + ".choice",
                new BilingualText(
                    $"解读项“{reading.Id}”没有“{chosen.Choice}”；可选：{known}。",
                    $"The reading '{reading.Id}' has no choice '{chosen.Choice}'; it has: {known}."
                )
            );
        }
    }
}
