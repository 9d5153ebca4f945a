using ParkCarbon.Cli.Io;
using ParkCarbon.Domain;

namespace ParkCarbon.Cli.Arguments;

/// <summary>Finds the language before anything else is read, so that everything is said in it.</summary>
internal static class LanguageChoice
{
    /// <summary>What <c>--lang</c> says; else Chinese where the locale of the process is, else English.</summary>
    public static Language Of(IReadOnlyList<string> args, Host host)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value =
                args[i] == "--lang" && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i]["--lang=".Length..]
                : null;
            if (OptionValues.TryLanguage(value) is { } chosen)
            {
                return chosen;
            }
        }

        var locale =
            Set(host.Variable("LC_ALL")) ?? Set(host.Variable("LC_MESSAGES")) ?? Set(host.Variable("LANG")) ?? "";
        return locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh : Language.En;
    }

    private static string? Set(string? variable) => string.IsNullOrEmpty(variable) ? null : variable;
}
