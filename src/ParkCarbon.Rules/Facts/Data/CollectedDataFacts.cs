using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of data that arrived (6.5).</summary>
public sealed class CollectedDataFacts : IWitness
{
    private readonly CollectedData _data;
    private readonly FactIndex _index;

    internal CollectedDataFacts(CollectedData data, FactIndex index) => (_data, _index) = (data, index);

    /// <summary>Whether documented information of the data is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_data.Document);

    Witness IWitness.Witness =>
        new(
            "collectedData",
            _data.Entity is { } entity
                ? $"{_data.Line} {entity} {_data.Period.ToIsoText()}"
                : $"{_data.Line} {_data.Period.ToIsoText()}",
            new BilingualText(
                $"计划行 {_data.Line} 的 {_data.Period.ToIsoText()} 数据（{_data.Entity?.ToString() ?? "园区"}），文件 {_data.Document?.ToString() ?? "未记录"}",
                $"data of line {_data.Line} for {_data.Period.ToIsoText()} ({_data.Entity?.ToString() ?? "park"}), document {_data.Document?.ToString() ?? "not recorded"}"
            )
        );
}
