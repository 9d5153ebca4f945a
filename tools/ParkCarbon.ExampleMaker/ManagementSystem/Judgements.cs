using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using static ParkCarbon.ExampleMaker.ManagementSystem.Naming;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>What an auditor judged in the second stage, where records alone cannot tell.</summary>
internal static class Judgements
{
    private const string Report = "stage-2-audit";

    public static ParkDossier Add(ParkDossier dossier) =>
        (dossier with { Attestations = [.. All()] }).With(
            Papers.OfPark(Report, "第二阶段审核记录", "Record of the second-stage audit", new(2026, 8, 21))
        );

    /// <summary>The park before the second stage.</summary>
    public static ParkDossier Remove(ParkDossier dossier) =>
        dossier with
        {
            Attestations = null,
            Documents = dossier.Documents.Without(document => document.Id.ToString() == Report),
        };

    private static IEnumerable<Attestation> All()
    {
        yield return Judged(
            "4.3/1",
            "边界与规划红线和租赁合同核对一致。",
            "The boundaries agree with the plan and the leases."
        );
        yield return Judged(
            "5.2/1.a",
            "方针覆盖战略三步，适合战略方向。",
            "The policy covers the three steps of the strategy."
        );
        yield return Judged(
            "6.1/1.1",
            "风险清单与因素、需求逐项对应，无明显遗漏。",
            "The register answers issues and needs; nothing is plainly missing."
        );
        yield return Judged("6.2/2.a", "目标与方针承诺一致。", "The objectives carry what the policy promises.");
        yield return Judged("6.3/2.b", "方案评审依据充分。", "The plans were appraised on good grounds.");
        yield return Judged("7.2/1.b", "抽查十二人，能力与岗位相符。", "Of twelve people asked, all knew their work.");
        yield return Judged(
            "8.1/1",
            "现场观察五个过程，控制与方针目标一致。",
            "Five processes were seen; they follow policy and objectives."
        );
        yield return Judged("9.1.1/3", "绩效评价结论有数据支持。", "The evaluation rests on data.");
        yield return Judged("9.3.1/3", "综合评价覆盖适宜性、充分性和有效性。", "The evaluation covers all three.");
        yield return Judged("10.1/1", "改进项目有效果，体系在改进。", "The improvements show; the system improves.");
    }

    private static Attestation Judged(string requirement, string zh, string en) =>
        new()
        {
            Id = The<Attestation>($"judged-{requirement.Replace('/', '-')}"),
            Requirement = requirement,
            By = "叶审溪（虚构） / Ye Shenxi (fictitious)",
            Role = "第二阶段审核组长 / leader of the second-stage audit",
            On = new(2026, 8, 27),
            Verdict = AttestedVerdict.Conforms,
            Justification = Both(zh, en),
            Evidence = [Paper(Report)],
            ValidUntil = new(2027, 8, 26),
        };
}
