using System.Runtime.CompilerServices;

namespace ParkCarbon.Exchange.Tests;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    public static string PathOf(string relative, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative));
}
