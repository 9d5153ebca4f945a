using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that is wrong with an entity's account.</summary>
public sealed class IssueFacts : IWitness
{
    private readonly AccountingIssue _issue;

    internal IssueFacts(AccountingIssue issue) => _issue = issue;

    /// <summary>What is wrong.</summary>
    public AccountingIssueKind Kind => _issue.Kind;

    /// <summary>Whether it leaves a figure unset.</summary>
    public bool StopsTheFigure => _issue.StopsTheFigure;

    Witness IWitness.Witness =>
        new(
            "accountingIssue",
            _issue.Source?.ToString()
                ?? _issue.Flow?.ToString()
                ?? _issue.Serials?.ToString()
                ?? _issue.Kind.ToString(),
            _issue.Message
        );
}
