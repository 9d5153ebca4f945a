using System.Text.RegularExpressions;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Ledgers;
using Xunit;

namespace ParkCarbon.Domain.Tests.Carbon.Ledgers;

/// <summary>The document of the ledgers names every reason and every state.</summary>
public sealed partial class LedgerDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs/ledgers.md"));

    [Fact]
    public void EveryReasonAgainstAClaim_StandsInTheTable_Once() =>
        Assert.Equal(
            Enum.GetNames<AccountingIssueKind>()
                .Where(kind => kind.StartsWith("Claim", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            Row().Matches(Document).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void EveryState_IsNamed() =>
        Assert.All(
            Enum.GetNames<InstrumentState>(),
            state => Assert.Contains($"`{state}`", Document, StringComparison.Ordinal)
        );

    [GeneratedRegex(@"^\| `(Claim\w+)` \| \S.* \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
