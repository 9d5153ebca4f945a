namespace ParkCarbon.Rules.Methods;

/// <summary>A question was asked about what the dossier does not record; what is not recorded is not absent.</summary>
internal sealed class FactNotRecordedException(string section)
    : InvalidOperationException($"The dossier records no {section}, so the test has no answer.");
