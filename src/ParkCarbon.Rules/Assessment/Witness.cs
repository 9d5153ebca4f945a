using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Assessment;

/// <summary>A thing in the dossier that shows why a finding is what it is.</summary>
/// <param name="Kind">What kind of thing it is: "source", "period", "accounting", "report", "accountingIssue" …</param>
/// <param name="Id">Its id, or what stands for one.</param>
/// <param name="Text">What it shows, for people.</param>
public sealed record Witness(string Kind, string Id, BilingualText Text);
