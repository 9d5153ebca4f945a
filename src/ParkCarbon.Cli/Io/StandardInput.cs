namespace ParkCarbon.Cli.Io;

/// <summary>Standard input, or nothing where the shell closed it.</summary>
internal static class StandardInput
{
    private const string DescriptorZero = "/proc/self/fdinfo/0";
    private const int CloseOnExec = 0x80000;

    /// <summary>Opens standard input.</summary>
    /// <remarks>
    /// Where a shell closes it (<c>&lt;&amp;-</c>), the runtime's first own file takes its number, and reading it would wait forever.
    /// What a shell hands over is never marked as closed on exec, for then it would not have arrived; what the runtime opens always is.
    /// </remarks>
    public static Stream Open() => IsClosed() ? Stream.Null : Console.OpenStandardInput();

    private static bool IsClosed()
    {
        try
        {
            const string Flags = "flags:";
            var line = File.ReadLines(DescriptorZero)
                .FirstOrDefault(text => text.StartsWith(Flags, StringComparison.Ordinal));
            return line is not null && (Convert.ToInt32(line[Flags.Length..].Trim(), 8) & CloseOnExec) != 0;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            // Not Linux, or no such file: then there is nothing to be seen, and what is there is read.
            return false;
        }
    }
}
