using ParkCarbon.Json;

namespace ParkCarbon.Cli.Io;

/// <summary>Reads a statement that is to be checked.</summary>
internal static class StatementInput
{
    /// <exception cref="CommandFailure">The file cannot be read, or is too large.</exception>
    public static ReadOnlyMemory<byte> Read(Host host, string path)
    {
        try
        {
            using var file = path == "-" ? null : File.OpenRead(path);
            using var read = new MemoryStream();
            var source = file ?? host.Input;
            var buffer = new byte[81920];
            for (var count = source.Read(buffer); count > 0; count = source.Read(buffer))
            {
                read.Write(buffer, 0, count);
                if (read.Length > ReadLimits.Default.MaxBytes)
                {
                    throw new CommandFailure(
                        $"{path}：大于 {ReadLimits.Default.MaxBytes} 字节，不是碳中和声明。",
                        $"{path}: found more than {ReadLimits.Default.MaxBytes} bytes, expected a neutrality statement."
                    );
                }
            }

            return read.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure(
                $"{path}：无法读取（{exception.Message}）。请检查路径和权限。",
                $"{path}: cannot be read ({exception.Message}). Check the path and the permissions."
            );
        }
    }
}
