namespace ParkCarbon.Cli.Io;

/// <summary>Writes a report whole or not at all.</summary>
internal static class ReportOutput
{
    /// <summary>Writes to a stream; a reader that has gone away, as <c>| head</c> does, is no error.</summary>
    public static void Write(Stream stream, byte[] report)
    {
        try
        {
            stream.Write(report);
            stream.Flush();
        }
        catch (IOException)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Writes to a file: beside it first, then in its place, so that the file is the old one or the new one.</summary>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(string path, byte[] report)
    {
        try
        {
            if (IsDevice(path))
            {
                File.WriteAllBytes(path, report);
                return;
            }

            var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
            Replace(link?.FullName ?? Path.GetFullPath(path), report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"--out {path}：无法写入（{exception.Message}）。请给出一个可写的文件路径。",
                $"--out {path}: cannot be written ({exception.Message}). Name a file in a folder that exists and may be written to."
            );
        }
    }

    private static void Replace(string target, byte[] report)
    {
        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder");
        }

        var beside = Path.Combine(
            Path.GetDirectoryName(target)!,
            $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp"
        );
        try
        {
            File.WriteAllBytes(beside, report);
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // Something like /dev/null or /dev/stdout is written to, not replaced.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
