using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>Checks that a dossier excludes from a method only what may be excluded: its guiding tests, each once.</summary>
internal static class ExclusionCheck
{
    public static void Check(AccountingMethod method, ParkDossier dossier)
    {
        var exclusions = dossier.IndicatorExclusions ?? [];
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < exclusions.Count; i++)
        {
            if (exclusions[i].Method == method.Id && Problem(method, exclusions[i].Indicator, excluded) is { } problem)
            {
                throw new MethodChoiceException($"$.indicatorExclusions[{i}].indicator", problem);
            }
        }
    }

    private static BilingualText? Problem(AccountingMethod method, string indicator, HashSet<string> excluded)
    {
        var guiding = string.Join(
            ", ",
            method.TestWeights.Where(test => test.Weight == TestWeight.Guiding).Select(test => test.Id)
        );
        var known = guiding.Length > 0 ? guiding : "—";
        return method.TestWeights.All(test => test.Id != indicator)
                ? new BilingualText(
                    $"方法 {method.Id} 没有指标“{indicator}”；可排除的引导性指标：{known}。",
                    $"Method {method.Id} has no indicator '{indicator}'; guiding ones that may be excluded: {known}."
                )
            : method.TestWeights.Any(test => test.Id == indicator && test.Weight == TestWeight.Core)
                ? new BilingualText(
                    $"“{indicator}”是方法 {method.Id} 的核心指标，不得排除；可排除的引导性指标：{known}。",
                    $"'{indicator}' decides the statement of method {method.Id} and may not be excluded; guiding ones that may be: {known}."
                )
            : !excluded.Add(indicator)
                ? new BilingualText(
                    $"指标“{indicator}”被排除了两次；请只保留一次。",
                    $"The indicator '{indicator}' is excluded twice; keep one of the two."
                )
            : null;
    }
}
