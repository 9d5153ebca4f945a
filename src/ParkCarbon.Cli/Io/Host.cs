using NodaTime;

namespace ParkCarbon.Cli.Io;

/// <summary>The world as the tool sees it: streams, terminal, environment, clock.</summary>
internal sealed record Host
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    /// <summary>The columns of the terminal that output goes to; unset where it goes elsewhere.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>The columns of the terminal that errors go to; unset where they go elsewhere.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Reads a variable of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Reads the clock: the only one in the product.</summary>
    public required Func<LocalDate> Today { get; init; }

    /// <summary>Whether a terminal may be given colours (https://no-color.org).</summary>
    public bool MayColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";
}
