namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Asserts over what is to be done, all of it shown in lines of their own.</summary>
internal static class Listed
{
    /// <summary>Asserts that nothing is left.</summary>
    public static void AssertNone(IEnumerable<string> left)
    {
        var lines = left.ToList();
        Assert.True(
            lines.Count == 0,
            $"{lines.Count} left:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}"
        );
    }
}
