using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Methods;

/// <summary>An entry of the account and the treatment that took it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Treatment">The name of the treatment: the <c>SuccessEvent</c> of the first rule that held.</param>
/// <param name="Rule">The name of that rule.</param>
/// <param name="Label">What the rule does with the entry, for people.</param>
/// <param name="Citation">The clause that the rule rests on.</param>
public sealed record TreatedEntry(
    AccountEntry Entry,
    string Treatment,
    string Rule,
    BilingualText Label,
    string Citation
);
