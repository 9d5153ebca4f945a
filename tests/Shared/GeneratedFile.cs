using Xunit;

namespace ParkCarbon;

/// <summary>A file of the repository that is written from the code.</summary>
internal static class GeneratedFile
{
    /// <summary>Asserts that the committed file is what the code gives; where <c>PARKCARBON_UPDATE</c> is 1, writes it first.</summary>
    public static void AssertIsCommitted(string relative, byte[] written)
    {
        if (Environment.GetEnvironmentVariable("PARKCARBON_UPDATE") == "1")
        {
            File.WriteAllBytes(Repository.PathOf(relative), written);
        }

        Assert.True(
            written.AsSpan().SequenceEqual(Repository.Read(relative)),
            $"{relative} is not what the types give; run this test with PARKCARBON_UPDATE=1 and commit the file."
        );
    }
}
