using System.Xml.Linq;

namespace ParkCarbon.Verification.Tests;

/// <summary>The checker is small enough to be read, and has nothing of the engine in it.</summary>
public sealed class IndependenceTests
{
    private const string Project = "src/ParkCarbon.Verification";

    [Fact]
    public void Checker_HasAtMostThreeHundredLines() =>
        Assert.InRange(File.ReadAllLines(Repository.PathOf(Project + "/StatementChecker.cs")).Length, 1, 300);

    [Fact]
    public void Project_RefersToNothing() =>
        Assert.DoesNotContain(
            XDocument.Load(Repository.PathOf(Project + "/ParkCarbon.Verification.csproj")).Descendants(),
            element => element.Name.LocalName is "ProjectReference" or "PackageReference" or "Compile"
        );

    [Fact]
    public void Assembly_RefersToNothingOfOurs() =>
        Assert.DoesNotContain(
            typeof(StatementChecker).Assembly.GetReferencedAssemblies(),
            assembly => !assembly.Name!.StartsWith("System.", StringComparison.Ordinal)
        );
}
