using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Makes one dossier of several about the same park and period.</summary>
/// <remarks>
/// <para>Parts are taken in ordinal order of their names, so that the result does not depend on the order in which they are
/// given. Lists follow each other; what has an id and stands in several parts word for word is kept once.</para>
/// <para>A section is unrecorded where no part records it. A single fact must be the same in all parts that state it.</para>
/// </remarks>
public static class DossierMerge
{
    /// <summary>Merges parts.</summary>
    /// <param name="parts">The parts, one or more, each name once.</param>
    /// <returns>The dossier, or every fact on which the parts do not agree. Problems and origins count parts in order of their names.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static MergedDossier Of(IEnumerable<DossierPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var ordered = parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0)
        {
            throw new ArgumentException("There is nothing to merge; give at least one part.", nameof(parts));
        }

        return new Merger(ordered).Merge();
    }

    private sealed class Merger(IReadOnlyList<DossierPart> parts)
    {
        private readonly List<MergeProblem> _problems = [];
        private readonly Dictionary<string, IReadOnlyList<(int, int)>> _lists = [];
        private readonly Dictionary<string, int> _facts = [];

        public MergedDossier Merge()
        {
            var first = parts[0].Dossier;
            var dossier = new ParkDossier
            {
                Note = Fact(nameof(first.Note), part => part.Note),
                Park = Fact(nameof(first.Park), part => part.Park)!,
                Period = Fact(nameof(first.Period), part => part.Period)!,
                GwpSet = Fact(nameof(first.GwpSet), part => part.GwpSet),
                Neutrality = Fact(nameof(first.Neutrality), part => part.Neutrality),
                Claim = Fact(nameof(first.Claim), part => part.Claim),
                BaseYear = Fact(nameof(first.BaseYear), part => part.BaseYear),
                Scope = Fact(nameof(first.Scope), part => part.Scope),
                Entities = List(nameof(first.Entities), part => part.Entities, item => item.Id)!,
                Specifications = List(nameof(first.Specifications), part => part.Specifications, item => item.Id),
                GwpSets = List(nameof(first.GwpSets), part => part.GwpSets, item => item.Id),
                Factors = List(nameof(first.Factors), part => part.Factors, item => item.Id),
                Sources = List(nameof(first.Sources), part => part.Sources, item => item.Id),
                Activities = List(nameof(first.Activities), part => part.Activities, item => item.Id),
                Flows = List(nameof(first.Flows), part => part.Flows, item => item.Id),
                GreenCertificates = List(nameof(first.GreenCertificates), part => part.GreenCertificates, NoId),
                GreenPower = List(nameof(first.GreenPower), part => part.GreenPower, item => item.Id),
                Credits = List(nameof(first.Credits), part => part.Credits, NoId),
                Allowances = List(nameof(first.Allowances), part => part.Allowances, item => item.Id),
                Removals = List(nameof(first.Removals), part => part.Removals, item => item.Id),
                Assets = List(nameof(first.Assets), part => part.Assets, item => item.Id),
                Trades = List(nameof(first.Trades), part => part.Trades, item => item.Id),
                CreditStandings = List(nameof(first.CreditStandings), part => part.CreditStandings, NoId),
                GreenFinance = List(nameof(first.GreenFinance), part => part.GreenFinance, item => item.Id),
                Accountings = List(nameof(first.Accountings), part => part.Accountings, item => item.Id),
                Reports = List(nameof(first.Reports), part => part.Reports, item => item.Id),
                Documents = List(nameof(first.Documents), part => part.Documents, item => item.Id),
                TopManagement = Fact(nameof(first.TopManagement), part => part.TopManagement),
                NeedsReview = Fact(nameof(first.NeedsReview), part => part.NeedsReview),
                Strategies = List(nameof(first.Strategies), part => part.Strategies, item => item.Id),
                Policies = List(nameof(first.Policies), part => part.Policies, item => item.Id),
                LeadershipActions = List(
                    nameof(first.LeadershipActions),
                    part => part.LeadershipActions,
                    item => item.Id
                ),
                Roles = List(nameof(first.Roles), part => part.Roles, item => item.Id),
                Teams = List(nameof(first.Teams), part => part.Teams, item => item.Id),
                PerformanceReports = List(
                    nameof(first.PerformanceReports),
                    part => part.PerformanceReports,
                    item => item.Id
                ),
                Issues = List(nameof(first.Issues), part => part.Issues, item => item.Id),
                InterestedParties = List(
                    nameof(first.InterestedParties),
                    part => part.InterestedParties,
                    item => item.Id
                ),
                Needs = List(nameof(first.Needs), part => part.Needs, item => item.Id),
                Obligations = List(nameof(first.Obligations), part => part.Obligations, item => item.Id),
                ObligationApplications = List(
                    nameof(first.ObligationApplications),
                    part => part.ObligationApplications,
                    NoId
                ),
                ScopeItems = List(nameof(first.ScopeItems), part => part.ScopeItems, item => item.Id),
                Processes = List(nameof(first.Processes), part => part.Processes, item => item.Id),
                Risks = List(nameof(first.Risks), part => part.Risks, item => item.Id),
                Objectives = List(nameof(first.Objectives), part => part.Objectives, item => item.Id),
                EntityProfiles = List(nameof(first.EntityProfiles), part => part.EntityProfiles, item => item.Id),
                Measures = List(nameof(first.Measures), part => part.Measures, item => item.Id),
                NeutralityReviews = List(
                    nameof(first.NeutralityReviews),
                    part => part.NeutralityReviews,
                    item => item.Id
                ),
                DataPlans = List(nameof(first.DataPlans), part => part.DataPlans, item => item.Id),
                CollectedData = List(nameof(first.CollectedData), part => part.CollectedData, NoId),
                People = List(nameof(first.People), part => part.People, item => item.Id),
                Resources = List(nameof(first.Resources), part => part.Resources, item => item.Id),
                Competences = List(nameof(first.Competences), part => part.Competences, item => item.Id),
                CompetenceRecords = List(nameof(first.CompetenceRecords), part => part.CompetenceRecords, NoId),
                CompetenceActions = List(
                    nameof(first.CompetenceActions),
                    part => part.CompetenceActions,
                    item => item.Id
                ),
                Awareness = List(nameof(first.Awareness), part => part.Awareness, item => item.Id),
                CommunicationPlan = List(
                    nameof(first.CommunicationPlan),
                    part => part.CommunicationPlan,
                    item => item.Id
                ),
                Communications = List(nameof(first.Communications), part => part.Communications, item => item.Id),
                DocumentNeeds = List(nameof(first.DocumentNeeds), part => part.DocumentNeeds, item => item.Id),
                ProcessControls = List(nameof(first.ProcessControls), part => part.ProcessControls, item => item.Id),
                Changes = List(nameof(first.Changes), part => part.Changes, item => item.Id),
                Monitoring = List(nameof(first.Monitoring), part => part.Monitoring, item => item.Id),
                Indicators = List(nameof(first.Indicators), part => part.Indicators, item => item.Id),
                IndicatorReadings = List(nameof(first.IndicatorReadings), part => part.IndicatorReadings, NoId),
                Evaluations = List(nameof(first.Evaluations), part => part.Evaluations, item => item.Id),
                ComplianceProcedures = List(
                    nameof(first.ComplianceProcedures),
                    part => part.ComplianceProcedures,
                    item => item.Id
                ),
                ComplianceEvaluations = List(
                    nameof(first.ComplianceEvaluations),
                    part => part.ComplianceEvaluations,
                    item => item.Id
                ),
                AuditProgrammes = List(nameof(first.AuditProgrammes), part => part.AuditProgrammes, item => item.Id),
                Audits = List(nameof(first.Audits), part => part.Audits, item => item.Id),
                ManagementReviewPlans = List(
                    nameof(first.ManagementReviewPlans),
                    part => part.ManagementReviewPlans,
                    item => item.Id
                ),
                ManagementReviews = List(
                    nameof(first.ManagementReviews),
                    part => part.ManagementReviews,
                    item => item.Id
                ),
                OverallReviews = List(nameof(first.OverallReviews), part => part.OverallReviews, item => item.Id),
                Nonconformities = List(nameof(first.Nonconformities), part => part.Nonconformities, item => item.Id),
                Improvements = List(nameof(first.Improvements), part => part.Improvements, item => item.Id),
                Attestations = List(nameof(first.Attestations), part => part.Attestations, item => item.Id),
                MethodChoices = List(nameof(first.MethodChoices), part => part.MethodChoices, NoId),
                Generations = List(nameof(first.Generations), part => part.Generations, item => item.Id),
                EnergyContracts = List(nameof(first.EnergyContracts), part => part.EnergyContracts, item => item.Id),
                Cogenerations = List(nameof(first.Cogenerations), part => part.Cogenerations, item => item.Id),
                ResourceUses = List(nameof(first.ResourceUses), part => part.ResourceUses, item => item.Id),
                ProductEnergy = List(nameof(first.ProductEnergy), part => part.ProductEnergy, item => item.Id),
                IndicatorExclusions = List(nameof(first.IndicatorExclusions), part => part.IndicatorExclusions, NoId),
                CategorySignificance = List(
                    nameof(first.CategorySignificance),
                    part => part.CategorySignificance,
                    NoId
                ),
                FactorUncertainties = List(nameof(first.FactorUncertainties), part => part.FactorUncertainties, NoId),
                Restatements = List(nameof(first.Restatements), part => part.Restatements, item => item.Id),
                Exclusions = List(nameof(first.Exclusions), part => part.Exclusions, item => item.Id),
            };
            return new MergedDossier(_problems.Count == 0 ? dossier : null, _problems, _lists, _facts);
        }

        private static object? NoId<T>(T item) => null;

        private T? Fact<T>(string member, Func<ParkDossier, T?> factOf)
            where T : class
        {
            T? fact = null;
            for (var i = 0; i < parts.Count; i++)
            {
                if (factOf(parts[i].Dossier) is not { } stated)
                {
                    continue;
                }

                if (fact is null)
                {
                    fact = stated;
                    _facts[member] = i;
                }
                else if (!fact.Equals(stated))
                {
                    Differ(member, i);
                }
            }

            return fact;
        }

        private void Differ(string member, int part)
        {
            var path = DossierPath.Root.Member(member);
            var first = parts[_facts[member]].Name;
            _problems.Add(
                new MergeProblem(
                    part,
                    new IntegrityProblem
                    {
                        Path = path,
                        Code = PartsDiffer,
                        Found = new BilingualText($"与 {first} 不同的内容", $"another value than in {first}"),
                        Expected = new BilingualText($"{first} 中的内容，或省略", $"the value in {first}, or none"),
                        Remedy = new BilingualText(
                            $"使 {first} 与 {parts[part].Name} 一致。",
                            $"Make {first} and {parts[part].Name} agree."
                        ),
                    }
                )
            );
        }

        private List<T>? List<T>(string member, Func<ParkDossier, IReadOnlyList<T>?> listOf, Func<T, object?> idOf)
            where T : class
        {
            List<T>? items = null;
            var origins = new List<(int, int)>();
            var known = new HashSet<T>();
            for (var i = 0; i < parts.Count; i++)
            {
                if (listOf(parts[i].Dossier) is not { } section)
                {
                    continue;
                }

                items ??= [];
                _facts.TryAdd(member, i);
                for (var j = 0; j < section.Count; j++)
                {
                    // Within one part the same thing twice is a mistake, and stays for the check to find.
                    if (i == 0 || idOf(section[j]) is null || !known.Contains(section[j]))
                    {
                        items.Add(section[j]);
                        origins.Add((i, j));
                    }
                }

                if (parts.Count > 1)
                {
                    known.UnionWith(section.Where(item => idOf(item) is not null));
                }
            }

            _lists[member] = origins;
            return items;
        }
    }
}
