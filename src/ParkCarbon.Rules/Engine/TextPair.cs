namespace ParkCarbon.Rules.Engine;

/// <summary>One text in Chinese and in English.</summary>
internal sealed record TextPair(string Zh, string En);
