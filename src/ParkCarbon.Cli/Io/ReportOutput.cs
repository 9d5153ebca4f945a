namespace ParkCarbon.Cli.Io;

/// <summary>Writes a report whole or not at all.</summary>
internal static class ReportOutput
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Writes to standard output; a reader that has gone away, as <c>| head</c> does, is no error.</summary>
    /// <exception cref="CommandFailure">The stream is closed, or there is no space behind it.</exception>
    public static void Write(Stream stream, byte[] report)
    {
        try
        {
            stream.Write(report);
            stream.Flush();
        }
        catch (UnauthorizedAccessException exception)
        {
            throw CannotWrite(exception);
        }
        catch (IOException exception)
        {
            if (exception.HResult is NoSpaceOnUnix or NoSpaceOnWindows)
            {
                throw CannotWrite(exception);
            }

            // Nobody is left to be told.
        }
    }

    /// <summary>Writes errors, as far as that is possible.</summary>
    public static void TryWrite(Stream stream, byte[] report)
    {
        try
        {
            Write(stream, report);
        }
        catch (CommandFailure)
        {
            // The exit code still tells.
        }
    }

    /// <summary>Refuses to write a report in the place of a file that it is made of.</summary>
    /// <exception cref="CommandFailure">The path names no file, or an input.</exception>
    public static void RefuseInput(string path, IEnumerable<string> inputs)
    {
        if (path.Length == 0)
        {
            throw new CommandFailure("--out：路径为空。请给出文件路径。", "--out: the path is empty. Name a file.");
        }

        var target = TargetOf(path);
        if (
            !IsDevice(path)
            && inputs.FirstOrDefault(input => File.Exists(input) && TargetOf(input) == target) is { } same
        )
        {
            throw new CommandFailure(
                $"--out {path}：这是输入文件 {same}，写入会覆盖它。请给出另一个路径。",
                $"--out {path}: this is the input {same}, which would be lost. Name another file."
            );
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

            Replace(TargetOf(path), report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"--out {path}：无法写入（{exception.Message}）。请给出一个可写的文件路径。",
                $"--out {path}: cannot be written ({exception.Message}). Name a file in a folder that exists and may be written to."
            );
        }
    }

    private static CommandFailure CannotWrite(Exception exception) =>
        new(
            $"标准输出：无法写入（{exception.Message}）。请用 --out 写入文件。",
            $"Standard output cannot be written ({exception.Message}). Write to a file with --out."
        );

    // A link stays a link: what it leads to is written.
    private static string TargetOf(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null)?.FullName
        ?? Path.GetFullPath(path);

    private static void Replace(string target, byte[] report)
    {
        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder");
        }

        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
        {
            throw new IOException($"there is no folder {folder}");
        }

        var beside = Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
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
