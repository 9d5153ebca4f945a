using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Methods;

/// <summary>An entry of the account and the treatment that took it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Treatment">The name of the treatment: the <c>SuccessEvent</c> of the first rule that held.</param>
/// <param name="Rule">The name of that rule.</param>
public sealed record TreatedEntry(AccountEntry Entry, string Treatment, string Rule);
