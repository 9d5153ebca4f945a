namespace ParkCarbon;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static byte[] Read(string relative) => File.ReadAllBytes(PathOf(relative));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ParkCarbon.sln")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } parent ? Find(parent)
        : throw new InvalidOperationException("The tests run outside the repository.");
}
