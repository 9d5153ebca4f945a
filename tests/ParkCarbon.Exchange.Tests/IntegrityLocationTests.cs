using System.Reflection;
using ParkCarbon.Domain.Integrity;
using static ParkCarbon.Exchange.Tests.Samples;

namespace ParkCarbon.Exchange.Tests;

/// <summary>Every problem of sense, provoked by one change to a dossier that is whole, with its exact place.</summary>
public sealed class IntegrityLocationTests
{
    private const string Marker = "▸";

    /// <summary>
    /// What is replaced in the small dossier, by what, and what is then said. Quotes are single here, to be read;
    /// ▸ stands before the place that the problem is located at.
    /// </summary>
    public static TheoryData<string, string, string> Changes { get; } =
        new()
        {
            { "'id': 'office'", "'id': 'plant'", "duplicate-id $.entities[2].id 7:13" },
            { "'seller': 'plant'", "'seller': ▸'plnat'", "unknown-reference $.flows[0].seller ▸" },
            {
                "'name': 'Mill'",
                "'name': 'Mill', 'outOfScope': { 'reason': 'Closed', 'document': ▸'no' }",
                "unknown-reference $.entities[0].outOfScope.document ▸"
            },
            {
                "'factor': 'coal'",
                "'factor': 'coal', 'evidence': [▸'no']",
                "unknown-reference $.sources[1].evidence[0] ▸"
            },
            {
                "'name': 'Mill'",
                "'name': 'Mill', 'accountingSpecification': ▸'GB/T 32150-2024'",
                "unknown-specification $.entities[0].accountingSpecification ▸"
            },
            {
                "'period': '2025',\n  'ent",
                "'period': '2025', 'gwpSet': ▸'AR7',\n  'ent",
                "unknown-gwp-set $.gwpSet ▸"
            },
            { "'factor': 'coal'", "'factor': ▸'coall'", "factor-not-found $.sources[1].factor ▸" },
            { "'factor': 'coal'", "'factor': 'grid:national'", "factor-does-not-fit $.activities[1].quantity 26:60" },
            { "'factor': 'coal'", "'factor': ▸'grid:national@2022'", "factor-out-of-date $.sources[1].factor ▸" },
            {
                "'emissions': [{ 'gas': 'CO2', 'value': '2.1 t/t' }]",
                "'dataYear': 2025",
                "factor-without-gas $.factors[0] 20:5"
            },
            { "'2.1 t/t'", "▸'2.1 tC/t'", "invalid-value $.factors[0].emissions[0].value ▸" },
            { "'2.1 t/t'", "▸'-2.1 t/t'", "invalid-value $.factors[0].emissions[0].value ▸" },
            {
                "'emissions': [{ 'gas': 'CO2', 'value': '2.1 t/t' }]",
                "'fuel': { 'content': ▸'0.7 GJ/t' }",
                "wrong-dimension $.factors[0].fuel.content ▸"
            },
            {
                "'emissions': [{ 'gas': 'CO2', 'value': '2.1 t/t' }]",
                "'fuel': { 'content': ▸'0.7 tCO2/t' }",
                "invalid-value $.factors[0].fuel.content ▸"
            },
            {
                "'emissions': [",
                "'netCalorificValue': ▸'26 t/GJ', 'emissions': [",
                "wrong-dimension $.factors[0].netCalorificValue ▸"
            },
            { "'emissions': [", "'density': ▸'0.8 kg/kg', 'emissions': [", "wrong-dimension $.factors[0].density ▸" },
            {
                "'emissions': [",
                "'validFrom': '2025-01-01', 'validUntil': ▸'2024-01-01', 'emissions': [",
                "factor-out-of-date $.sources[1].factor 12:94; dates-out-of-order $.factors[0].validUntil ▸"
            },
            {
                "{ 'source': 'bare', 'period': '2025', 'quantity': '1 t' }",
                "{ 'source': 'bare', 'period': '2025-01', 'quantity': '1 t' }, { 'source': 'bare', 'period': '2025-02', 'quantity': ▸'1 kWh' }",
                "mixed-dimensions $.activities[3].quantity ▸"
            },
            { "'1 t'", "▸'0.0000000000000000001 t'", "not-exact $.activities[2].quantity ▸" },
            { "'30 t'", "'30 t', 'flow': ▸'line'", "direct-source-with-flow $.activities[1].flow ▸" },
            {
                "'seller': 'plant', 'buyer': 'mill'",
                "'seller': 'mill', 'buyer': ▸'mill'",
                "flow-to-itself $.flows[0].buyer ▸"
            },
            {
                "'role': 'export',\n      'carrier': 'electricity'",
                "'role': 'export'",
                "export-without-carrier $.sources[2] 13:5"
            },
            {
                "'measuredGas': 'CO2'",
                "'measuredGas': 'CO2', 'factor': ▸'coal'",
                "measured-gas-with-factor $.sources[3].factor ▸"
            },
            {
                "'30 t'",
                "▸'30 t', 'steam': { 'enthalpy': '2777 kJ/kg' }",
                "factor-does-not-fit $.activities[1].quantity ▸"
            },
            {
                "'source': 'mill-grid', 'period': '2025-01', 'quantity': '1200.5 MWh'",
                "'source': 'mill-grid', 'period': '2025-01', 'quantity': ▸'1200.5 MWh', 'steam': { 'enthalpy': '2777 kJ/kg' }",
                "wrong-dimension $.activities[0].quantity ▸"
            },
            {
                "'1200.5 MWh'",
                "'5 t', 'steam': { 'enthalpy': ▸'2777 kJ/kWh' }",
                "wrong-dimension $.activities[0].steam.enthalpy ▸"
            },
            {
                "'1200.5 MWh'",
                "'5 t', 'steam': { 'enthalpy': '2777 kJ/kg' }, 'hotWater': { 'temperature': '90 °C', 'reference': '20 °C', 'specificHeat': 4.1868 }",
                "invalid-value $.activities[0] 25:5"
            },
            {
                "'1200.5 MWh'",
                "'1200.5 MWh', 'recordedOn': ▸'2024-12-31'",
                "dates-out-of-order $.activities[0].recordedOn ▸"
            },
            {
                "'flows'",
                "'removals': [{ 'id': 'v', 'sink': ▸'mill-coal', 'period': '2025', 'verifier': 'V', 'verifiedOn': '2026-01-10' }], 'flows'",
                "not-a-sink $.removals[0].sink ▸"
            },
            {
                "'flows'",
                "'removals': [{ 'id': 'v', 'sink': 'forest', 'period': '2025', 'verifier': 'V', 'verifiedOn': ▸'2025-06-10' }], 'flows'",
                "dates-out-of-order $.removals[0].verifiedOn ▸"
            },
            {
                "'flows'",
                "'credits': [{ 'serials': 'C-1', 'programme': 'CCER', 'vintage': 2025, 'retirement': { 'entity': 'mill', 'on': ▸'2024-05-01', 'period': '2024' } }], 'flows'",
                "dates-out-of-order $.credits[0].retirement.on ▸"
            },
            {
                "'flows'",
                "'greenCertificates': [{ 'serials': 'G-1', 'generated': '2025-03', 'issuedOn': ▸'2025-02-01' }], 'flows'",
                "dates-out-of-order $.greenCertificates[0].issuedOn ▸"
            },
            {
                "'flows'",
                "'greenCertificates': [{ 'serials': 'G-1', 'generated': '2025-03', 'transfers': [{ 'on': ▸'2025-02-01', 'outside': 'X' }] }], 'flows'",
                "dates-out-of-order $.greenCertificates[0].transfers[0].on ▸"
            },
            {
                "'flows'",
                "'greenCertificates': [{ 'serials': 'G-1', 'generated': '2025-03', 'transfers': [▸{ 'on': '2025-06-01', 'to': 'mill', 'outside': 'X' }] }], 'flows'",
                "transfer-to-two $.greenCertificates[0].transfers[0] ▸"
            },
            {
                "'flows'",
                "'greenCertificates': [{ 'serials': 'G-1', 'generated': '2025-03', 'transfers': ▸[{ 'on': '2025-09-01', 'outside': 'X' }], 'retirement': { 'entity': 'mill', 'on': '2025-08-01', 'period': '2025' } }], 'flows'",
                "invalid-value $.greenCertificates[0].transfers ▸"
            },
            {
                "'flows'",
                "'greenPower': [{ 'id': 'p', 'entity': 'plant', 'source': ▸'mill-grid', 'kind': 'trade', 'period': '2025', 'quantity': '1 MWh' }], 'flows'",
                "belongs-to-another-entity $.greenPower[0].source ▸"
            },
            {
                "'flows'",
                "'greenPower': [{ 'id': 'p', 'entity': 'mill', 'source': 'mill-grid', 'kind': 'trade', 'period': '2025', 'quantity': ▸'1 t' }], 'flows'",
                "wrong-dimension $.greenPower[0].quantity ▸"
            },
            {
                "'flows'",
                "'allowances': [{ 'id': 'a', 'entity': 'mill', 'market': 'national', 'year': 2025, 'quantity': ▸'5 MWh' }], 'flows'",
                "wrong-dimension $.allowances[0].quantity ▸"
            },
            {
                "'flows'",
                "'greenFinance': [{ 'id': 'g', 'entity': 'mill', 'instrument': 'loan', 'field': 'PV', 'sum': ▸'5 t', 'on': '2025-01-01' }], 'flows'",
                "wrong-dimension $.greenFinance[0].sum ▸"
            },
            {
                "'flows'",
                "'neutrality': { 'method': 'm', 'readings': [{ 'reading': 'offsets', 'choice': 'a' }, { 'reading': ▸'offsets', 'choice': 'b' }] }, 'flows'",
                "duplicate-reading $.neutrality.readings[1].reading ▸"
            },
            {
                "'flows'",
                "'neutrality': { 'method': 'm', 'parameters': [{ 'parameter': 'e', 'value': '1' }, { 'parameter': ▸'e', 'value': '2' }] }, 'flows'",
                "duplicate-parameter $.neutrality.parameters[1].parameter ▸"
            },
            {
                "'flows'",
                "'neutrality': { 'method': 'm' }, 'methodChoices': [{ 'method': ▸'m' }], 'flows'",
                "duplicate-method $.methodChoices[0].method ▸"
            },
            {
                "'flows'",
                "'documents': [{ 'id': 'd', 'title': 'D', 'supports': ['6.4/2', ▸'6.4 b)'] }], 'flows'",
                "not-a-requirement-id $.documents[0].supports[1] ▸"
            },
            {
                "'flows'",
                "'documents': [{ 'id': 'd', 'title': 'D', 'sha256': ▸'abc' }], 'flows'",
                "invalid-sha256 $.documents[0].sha256 ▸"
            },
            {
                "'flows'",
                "'gwpSets': [{ 'id': 'X', 'title': 'X', 'source': { 'document': 'X' }, 'values': [{ 'gas': 'CH4', 'value': 1 }, { 'gas': ▸'CH₄', 'value': 2 }] }], 'flows'",
                "duplicate-gas $.gwpSets[0].values[1].gas ▸"
            },
            {
                "'id': 'plant', 'name'",
                "'id': 'plant', 'creditCode': ▸'91320594MA1XKQ7B2W', 'name'",
                "duplicate-credit-code $.entities[1].creditCode ▸"
            },
            { "'factor': 'coal'", "'factor': ▸'grid:twin'", "factor-ambiguous $.sources[1].factor ▸" },
            {
                "'flows'",
                "'trades': [{ 'id': 't', 'entity': 'mill', 'side': 'sold', 'instrument': 'CCER', 'on': '2025-01-01', 'quantity': ▸'-1 t' }], 'flows'",
                "negative-value $.trades[0].quantity ▸"
            },
            {
                "'seller': 'plant', 'buyer': 'mill'",
                "'seller': 'mill', 'buyer': 'plant'",
                "wrong-role-for-flow $.activities[3].flow 28:81; wrong-role-for-flow $.activities[4].flow 29:81"
            },
            { "'seller': 'plant'", "'seller': 'office'", "not-a-party-of-flow $.activities[4].flow 29:81" },
            {
                "'flows'",
                "'attestations': [{ 'id': 'j', 'requirement': ▸'6.4 b)', 'by': 'L', 'on': '2026-01-01', 'verdict': 'conforms', 'justification': 'seen' }], 'flows'",
                "not-a-requirement-id $.attestations[0].requirement ▸"
            },
            {
                "'flows'",
                "'attestations': [{ 'id': 'j', 'requirement': '6.4/1', 'by': 'L', 'on': '2026-01-01', 'verdict': 'conforms', 'justification': 'seen', 'evidence': [▸'no'] }], 'flows'",
                "unknown-reference $.attestations[0].evidence[0] ▸"
            },
            {
                "'flows'",
                "'attestations': [{ 'id': 'j', 'requirement': '6.4/1', 'nonconformity': ▸'no', 'by': 'L', 'on': '2026-01-01', 'verdict': 'minor', 'justification': 'seen' }], 'flows'",
                "unknown-reference $.attestations[0].nonconformity ▸"
            },
            {
                "'flows'",
                "'exclusions': [{ 'id': 'x', 'requirement': '5.2/2.3', 'entity': ▸'no', 'reason': 'none' }], 'flows'",
                "unknown-reference $.exclusions[0].entity ▸"
            },
            {
                "'flows'",
                "'exclusions': [{ 'id': 'x', 'requirement': '5.2/2.3', 'reason': 'none', 'approvedOn': '2026-01-01', 'validUntil': ▸'2025-01-01' }], 'flows'",
                "dates-out-of-order $.exclusions[0].validUntil ▸"
            },
            {
                "'flows'",
                "'exclusions': [{ 'id': 'x', 'requirement': '5.2/2.3', 'reason': 'a' }, { 'id': ▸'x', 'requirement': '7.2/1.c', 'reason': 'b' }], 'flows'",
                "duplicate-id $.exclusions[1].id ▸"
            },
            {
                "'factor': 'coal'",
                "'factor': 'coal', 'uncertainty': ▸{ 'group': 'meter' }",
                "uncertainty-form $.sources[1].uncertainty ▸"
            },
            {
                "'1200.5 MWh'",
                "'1200.5 MWh', 'uncertainty': ▸{ 'halfWidth': '5 %', 'distribution': { 'shape': 'normal', 'standardDeviation': '2 %' } }",
                "uncertainty-form $.activities[0].uncertainty ▸"
            },
            {
                "'emissions': [",
                "'uncertainty': { 'distribution': ▸{ 'shape': 'triangular', 'low': '2 %' } }, 'emissions': [",
                "distribution-parameters $.factors[0].uncertainty.distribution ▸"
            },
            {
                "'flows'",
                "'factorUncertainties': [{ 'factor': 'coal', 'uncertainty': { 'distribution': { 'shape': 'lognormal', 'standardDeviation': '2 %', 'high': ▸'3 %' } } }], 'flows'",
                "distribution-parameters $.factorUncertainties[0].uncertainty.distribution.high ▸"
            },
            {
                "'flows'",
                "'factorUncertainties': [{ 'factor': ▸'coall', 'uncertainty': { 'halfWidth': '2 %' } }], 'flows'",
                "factor-not-found $.factorUncertainties[0].factor ▸"
            },
            {
                "'flows'",
                "'factorUncertainties': [{ 'factor': 'coal', 'uncertainty': { 'halfWidth': '2 %' } }, { 'factor': ▸'coal', 'uncertainty': { 'halfWidth': '3 %' } }], 'flows'",
                "duplicate-uncertainty $.factorUncertainties[1].factor ▸"
            },
            {
                "'factor': 'coal'",
                "'factor': 'coal', 'uncertainty': { 'halfWidth': ▸'-5 %' }",
                "invalid-value $.sources[1].uncertainty.halfWidth ▸"
            },
            { "'1200.5 MWh'", "▸'-1 MWh'", "negative-activity $.activities[0].quantity ▸" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Read_OneThingThatDoesNotHold_SaysWhatAndWhere(string piece, string replacement, string expected)
    {
        var marked = Quoted(replacement);
        var document = Small.Replace(Quoted(piece), marked, StringComparison.Ordinal);
        var before = document.Split(Marker)[0];
        var place = $"{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";

        var result = Read(document.Replace(Marker, "", StringComparison.Ordinal));

        Assert.NotEqual(Small, document);
        Assert.Equal(expected.Replace(Marker, place, StringComparison.Ordinal), string.Join("; ", Places(result)));
        Assert.False(result.IsSuccess);
    }

    // Two files, and a whole document of its own, have tests of their own.
    private static readonly string[] ProvokedApart = [IntegrityCodes.PartsDiffer, IntegrityCodes.NoEntities];

    [Fact]
    public void Changes_CoverEveryCode()
    {
        var provoked = Changes.Select(row => row.Data.Item3.Split(' ')[0]).ToHashSet();
        var codes = typeof(IntegrityCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.DoesNotContain(codes, code => !provoked.Contains(code) && !ProvokedApart.Contains(code));
    }

    [Fact]
    public void Read_ParkOfNobody_IsRefused()
    {
        const string document = """{ "park": { "id": "p", "name": "P" }, "period": "2025", "entities": [] }""";

        var problem = Assert.Single(Read(document).Problems);

        Assert.Equal(IntegrityCodes.NoEntities, problem.Code);
        Assert.Equal("$.entities", problem.Path);
        Assert.Equal((1, 69), (problem.Line, problem.Column));
    }

    private static string Quoted(string text) => text.Replace('\'', '"');
}
