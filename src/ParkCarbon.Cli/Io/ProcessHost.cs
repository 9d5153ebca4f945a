using NodaTime;

namespace ParkCarbon.Cli.Io;

/// <summary>The world of this process.</summary>
internal static class ProcessHost
{
    public static Host Open() =>
        new()
        {
            Input = StandardInput.Open(),
            Output = Console.OpenStandardOutput(),
            Error = Console.OpenStandardError(),
            OutputWidth = Console.IsOutputRedirected ? null : Width(),
            ErrorWidth = Console.IsErrorRedirected ? null : Width(),
            Variable = Environment.GetEnvironmentVariable,
            Today = () => LocalDate.FromDateTime(DateTime.Today),
        };

    // A terminal that does not say how wide it is, is 80 columns wide.
    private static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
