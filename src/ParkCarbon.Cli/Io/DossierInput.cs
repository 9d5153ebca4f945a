using System.Text.Json;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Exchange;
using ParkCarbon.Json;
using ParkCarbon.Reporting;

namespace ParkCarbon.Cli.Io;

/// <summary>Reads the documents that a command line names as one dossier.</summary>
internal sealed class DossierInput
{
    private const string StandardInput = "-";

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private readonly Host _host;
    private readonly List<BilingualText> _problems = [];

    private DossierInput(Host host) => _host = host;

    /// <exception cref="CommandFailure">A document cannot be read, or what it says is not a dossier.</exception>
    public static DossierReadResult Read(Host host, IReadOnlyList<string> paths, AccountingLibrary library)
    {
        var input = new DossierInput(host);
        var files = paths.Select(input.Load).OfType<DossierFile>().ToList();
        if (input._problems.Count > 0)
        {
            throw new CommandFailure(new ProblemReport { Other = input._problems });
        }

        var result = DossierReader.Read(files, library);
        return result.IsSuccess
            ? result
            : throw new CommandFailure(
                new ProblemReport { Located = result.Problems, HasMore = result.HasMoreProblems }
            );
    }

    /// <summary>Reads documents as dossiers of a period each: those of one period are parts of one dossier.</summary>
    /// <exception cref="CommandFailure">A document cannot be read, or what it says is not a dossier.</exception>
    public static IReadOnlyList<DossierReadResult> ReadYears(
        Host host,
        IReadOnlyList<string> paths,
        AccountingLibrary library
    )
    {
        var input = new DossierInput(host);
        var files = paths.Select(input.Load).OfType<DossierFile>().ToList();
        if (input._problems.Count > 0)
        {
            throw new CommandFailure(new ProblemReport { Other = input._problems });
        }

        var results = files
            .GroupBy(PeriodOf, StringComparer.Ordinal)
            .OrderBy(year => year.Key, StringComparer.Ordinal)
            .Select(year => DossierReader.Read(year, library))
            .ToList();
        return results.TrueForAll(result => result.IsSuccess)
            ? results
            : throw new CommandFailure(
                new ProblemReport
                {
                    Located = [.. results.SelectMany(result => result.Problems)],
                    HasMore = results.Exists(result => result.HasMoreProblems),
                }
            );
    }

    // Only to tell the years apart; what is wrong with a document is for the reader to say.
    private static string PeriodOf(DossierFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Utf8.Span.StartsWith(Utf8Mark) ? file.Utf8[3..] : file.Utf8);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("period", out var period)
                ? string.Concat(period.GetRawText().Where(c => !char.IsWhiteSpace(c)))
                : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private DossierFile? Load(string path)
    {
        try
        {
            if (path == StandardInput)
            {
                return DossierFile.Load("<stdin>", _host.Input, ReadLimits.Default.MaxBytes);
            }

            if (path.Length == 0)
            {
                return Refuse(
                    "档案文件：路径为空。请给出文件路径。",
                    "DOSSIER: the path is empty. Name a file; to read standard input, write -."
                );
            }

            if (Directory.Exists(path))
            {
                return Refuse(
                    $"{path}：这是文件夹，应为档案文件。请给出其中的 JSON 文件。",
                    $"{path}: found a folder, expected a dossier file. Name the JSON files in it."
                );
            }

            using var stream = File.OpenRead(path);
            return DossierFile.Load(path, stream, ReadLimits.Default.MaxBytes);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return path.StartsWith('-')
                ? Refuse(
                    $"{path}：没有这个选项，也没有这个文件。可用的选项见 --help。",
                    $"{path}: found neither an option nor a file of that name. See --help for the options."
                )
                : Refuse(
                    $"{path}：没有这个文件。请检查路径；要读取标准输入，请写 -。",
                    $"{path}: there is no such file. Check the path; to read standard input, write -."
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refuse(
                $"{path}：无法读取（{exception.Message}）。请检查权限和路径。",
                $"{path}: cannot be read ({exception.Message}). Check the permissions and the path."
            );
        }
    }

    private DossierFile? Refuse(string zh, string en)
    {
        _problems.Add(new BilingualText(zh, en));
        return null;
    }
}
