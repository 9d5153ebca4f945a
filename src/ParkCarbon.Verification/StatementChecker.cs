using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using static ParkCarbon.Verification.FindingKind;

namespace ParkCarbon.Verification;

/// <summary>Checks a neutrality statement from its JSON alone, without any code of what makes statements.</summary>
public sealed class StatementChecker
{
    private readonly List<StatementFinding> _findings = [];
    private readonly List<string> _unproved = [];
    private readonly Dictionary<string, string> _seen = [];
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Dictionary<string, (Node At, Exact? Value)> _lines = [];
    private readonly List<SerialRun> _serials = [];
    private bool _complete;

    private StatementChecker() { }

    /// <summary>Checks a statement.</summary>
    /// <param name="statement">The JSON, as UTF-8; it may come from anywhere.</param>
    public static StatementCheck Check(ReadOnlyMemory<byte> statement)
    {
        var (checker, isStatement) = (new StatementChecker(), false);
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false };
            using var document = JsonDocument.Parse(statement, options);
            isStatement = new Node(document.RootElement, "$")["inventory"]["entities"].Items.Count >= 0;
            checker.CheckAll(new(document.RootElement, "$"), statement.Span);
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            var path = (exception as JsonException)?.Path ?? "$";
            checker._findings.Add(new(isStatement ? Malformed : Unusable, path, "—", exception.Message));
        }
        var serials = checker._serials.Aggregate(BigInteger.Zero, (sum, run) => sum + run.Count);
        return new(checker._findings, checker._unproved, checker._entries.Count, serials, checker._lines.Count);
    }

    private void CheckAll(Node root, ReadOnlySpan<byte> bytes)
    {
        var before = bytes[..Math.Max(0, bytes.LastIndexOf("\"seal\""u8))];
        var hash = Convert.ToHexStringLower(SHA256.HashData(before));
        var end = Encoding.UTF8.GetBytes($"\"seal\": \"{hash}\"\n}}\n");
        Must(bytes[before.Length..].SequenceEqual(end), BrokenSeal, root["seal"], hash);
        var (entities, flows) = (root["inventory"]["entities"].Items, root["eliminations"].Items);
        entities.ForEach(at => at["entries"].Items.ForEach(e => Read(e, at["id"], e["kind"].Text, e["flow"].Text)));
        var inventory = _entries.Values.ToList();
        flows.ForEach(at => Read(at, at["buyer"], "elimination", null));
        flows.FindAll(at => !at["biogenic"].IsNull).ForEach(at => Read(at["biogenic"], at["buyer"], "biogenic", null));
        root["instruments"].Items.ForEach(at => Read(at, at["entity"], at["kind"].Text, null));
        var issues = root["issues"].Items;
        _complete = !issues.Exists(issue => issue["stops"].Text is "entity" or "park");
        var byEntity = inventory.ToLookup(entry => entry.Entity);
        var stopping = issues.FindAll(issue => issue["stops"].Text == "entity");
        entities.ForEach(at => CheckEntity(at, [.. byEntity[at["id"].Text]], stopping));
        var byFlow = inventory.ToLookup(entry => entry.Flow);
        flows.ForEach(at => CheckFlow(at, [.. byFlow[at["flow"].Text]]));
        CheckViews(root, inventory.FindAll(entry => entry.IsInTotal));
        var isContested = issues.Exists(issue => issue["kind"].Text!.StartsWith("claim", StringComparison.Ordinal));
        root["instruments"].Items.FindAll(at => !at["serials"].IsNull).ForEach(at => CheckClaim(at, isContested));
        CheckClaims([.. byFlow[null].Where(entry => entry.IsInTotal)]);
        MustList(root["removals"], "id", inventory.FindAll(e => e.Kind == "removal").ConvertAll(e => e.At["id"].Text));
        root["removals"].Items.ForEach(at => Must(_entries[at["id"].Text!].IsCopy(at), WrongFigure, at, "the entry's"));
        var byTreatment = _entries.Values.ToLookup(entry => entry.At["treatment"].Text);
        root["lines"].Items.ForEach(at => CheckSum(at, byTreatment));
        root["lines"].Items.ForEach(CheckLine);
        root["tests"].Items.ForEach(at => CheckTest(at, [.. root["parameters"].Items, .. root["lines"].Items]));
        CheckVerdict(root);
    }

    private void Read(Node at, Node entity, string? kind, string? flow)
    {
        Once("id " + at["id"].Text, "", at["id"]);
        _entries[at["id"].Text!] = new(at, entity.Text, kind, flow);
        Must(_entries[at["id"].Text!].IsSound, Malformed, at, "an entry that agrees with its kind");
    }

    private void CheckEntry(Entry entry)
    {
        var (at, amount) = (entry.At, entry.At["quantity"]);
        var mass = amount["value"].Number * at["rate"].Number;
        Expect(at["value"], (mass * at["gwp"].Number)?.Rounded());
        Expect(at["mass"], at["mass"].IsNull ? null : mass?.Rounded());
        Once("source " + at["source"].Text, $"of {entry.Entity}", at["source"]);
        var activity = $"{entry.Entity} {at["source"].Json} {entry.Flow} {amount.Json}";
        Once("activity " + at["activity"].Text, activity, at["activity"]);
        var factor = $"{at["rate"].Json} {at["factor"].Json} {at["factorDocument"].Json} {at["gas"].Json}";
        Once($"entry {activity} {entry.Kind} {factor} {at["biogenic"].Json}", "", at);
    }

    private void CheckEntity(Node at, List<Entry> own, List<Node> stopping)
    {
        var inTotal = own.FindAll(entry => entry.IsInTotal);
        var stops = stopping.FindAll(issue => issue["entities"].Items.Exists(item => item.Is(at["id"])));
        var isWhole = stops.Count == 0;
        Once("entity " + at["id"].Text, "", at["id"]);
        own.ForEach(CheckEntry);
        ExpectSum(at["total"], isWhole, inTotal);
        ExpectSum(at["biogenic"], isWhole, own.Where(entry => entry.Kind == "biogenicCarbonDioxide"));
        ExpectSum(at["removals"], isWhole, own.Where(entry => entry.Kind == "removal"));
        foreach (var (list, by) in new[] { ("categories", "category"), ("gases", "gas") })
        {
            var parts = inTotal.ToLookup(entry => entry.At[by].Text);
            var others = list == "gases" ? [] : stops.Select(issue => issue[by].Text).OfType<string>();
            MustList(at[list], by, parts.Select(part => part.Key).Union(others));
            foreach (var item in at[list].Items)
            {
                ExpectSum(item["value"], isWhole || !item["value"].IsNull, parts[item[by].Text]);
            }
        }
        foreach (var gas in at["gases"].Items)
        {
            var masses = inTotal.Where(e => e.At["gas"].Is(gas["gas"])).Select(e => e.At["mass"].Number);
            Expect(gas["mass"], isWhole ? Exact.Sum(masses) : null);
        }
    }

    private void CheckFlow(Node at, List<Entry> inside)
    {
        Once("flow " + at["flow"].Text, "", at["flow"]);
        var sold = CheckSide(at, "seller", at["sold"], inside);
        var bought = CheckSide(at, "buyer", at["bought"], inside);
        var least = sold * (Exact.One + -(at["lossTolerance"].Number ?? Exact.Zero));
        var fits = (sold + -bought)?.Sign >= 0 && (bought + -least)?.Sign >= 0 && !at["seller"].Is(at["buyer"]);
        Must(fits || !_complete, UnmatchedFlow, at, "two sides, within the loss agreed");
        var booked = Sum(inside.Where(entry => entry.IsInTotal && entry.Entity == at["buyer"].Text));
        var deducted = Sum(inside.Where(entry => entry.IsInTotal && entry.Entity == at["seller"].Text));
        Expect(at["bookedByBuyer"], _complete || !at["bookedByBuyer"].IsNull ? booked : null);
        Expect(at["deductedBySeller"], _complete || !at["deductedBySeller"].IsNull ? -deducted : null);
        Expect(at["value"], at["bookedByBuyer"].Number + -at["deductedBySeller"].Number);
        var biogenic = Sum(inside.Where(entry => entry.Kind == "biogenicCarbonDioxide"));
        var taken = at["biogenic"].IsNull ? Exact.Zero : at["biogenic"]["value"].Number;
        Must(!_complete || taken == -biogenic, WrongFigure, at["biogenic"], $"{-biogenic}");
        Must(at["quantity"].Is(at["bought"].IsNull ? at["sold"] : at["bought"]), WrongFigure, at["quantity"], "bought");
    }

    private Exact? CheckSide(Node at, string party, Node metered, List<Entry> inside)
    {
        var side = at[party + "Entries"].Items.ConvertAll(id => _entries[id.Text!]);
        side.ForEach(entry => Once("side " + entry.At["id"].Text, "", at[party + "Entries"]));
        // Direct emissions of a party may belong to the flow by their meter alone; their entries name no flow.
        var isOwn = side.TrueForAll(e => e.Entity == at[party].Text && (e.Flow is null || inside.Contains(e)));
        var isAll = inside.TrueForAll(entry => entry.Entity != at[party].Text || side.Contains(entry));
        var amounts = side.DistinctBy(e => e.At["activity"].Text).Select(e => e.At["quantity"].Measured);
        // Exports of other than energy are never deducted, and have no entry.
        var isMeter = side.Count == 0 && party == "seller" && !Entry.IsEnergy(at["carrier"].Text);
        var isSum = !_complete || isMeter || (side.Count > 0 && Exact.Sum(amounts) == metered.Measured);
        Must(isOwn && isAll && isSum, UnmatchedFlow, at[party + "Entries"], $"{metered.Json} metered");
        return metered.Measured;
    }

    private void CheckViews(Node root, List<Entry> inTotal)
    {
        var (identity, boundary) = (root["identity"], inTotal.FindAll(entry => entry.Flow is null));
        var eliminated = _entries.Values.Where(entry => entry.Kind == "elimination");
        ExpectSum(identity["sumOfEntities"], _complete, inTotal);
        ExpectSum(identity["eliminated"], _complete, eliminated);
        ExpectSum(identity["boundaryTotal"], _complete, boundary);
        ExpectSum(root["inventory"]["total"], _complete, boundary);
        Must(!_complete || Sum(inTotal) + -Sum(eliminated) == Sum(boundary), WrongFigure, identity, $"{Sum(boundary)}");
        Must(_complete ? identity["holds"].IsTrue : identity["holds"].IsNull, WrongVerdict, identity["holds"], "true");
        Must(root["complete"].IsTrue == _complete, WrongVerdict, root["complete"], $"{_complete}");
        var loose = inTotal.FindAll(e => e.Flow is not null && !_seen.ContainsKey("side " + e.At["id"].Text));
        loose.ForEach(entry => Must(false, UnmatchedFlow, entry.At, "a side of an elimination"));
    }

    private void CheckClaim(Node at, bool isContested)
    {
        var (kind, amount) = (at["kind"].Text!, at["quantity"].IsNull ? null : at["quantity"]["value"].Number);
        var all = SerialRun.Of(at["serials"], at);
        var counted = at["counted"].Items.ConvertAll(item => SerialRun.Of(item, at));
        var count = counted.Aggregate(BigInteger.Zero, (sum, run) => sum + run.Count);
        var isPart = counted.TrueForAll(run => run.Key == all.Key && all.First <= run.First && run.Last <= all.Last);
        var isAll = isContested || kind == "attributeSold" || count == all.Count;
        var fits = kind is not ("credit" or "greenCertificate") || (new Exact(count, 1) + -amount)?.Sign >= 0;
        Must(isPart && isAll && fits, ContestedSerial, at["counted"], $"serials for {amount}, of those claimed");
        _serials.AddRange(counted);
    }

    private void CheckClaims(List<Entry> outside)
    {
        var claims = _serials.OrderBy(run => run.Key, StringComparer.Ordinal).ThenBy(run => run.First).ToList();
        foreach (var (run, next) in claims.Zip(claims.Skip(1)))
        {
            Must(run.IsApartFrom(next), ContestedSerial, next.At, $"serials apart from those of {run.At.Path}");
        }
        var bought = outside.ToLookup(entry => entry.At["source"].Text);
        var portions = _entries.Values.Where(entry => entry.IsPortion).ToList();
        var divided = portions.ToLookup(entry => entry.At["source"].Text);
        var imported = outside.Where(e => e.Kind == "emission" && e.At["category"].Text == "importedEnergy");
        foreach (var source in imported.Concat(portions).Select(entry => entry.At["source"].Text).Distinct())
        {
            var isOfOne = divided[source].Concat(bought[source]).DistinctBy(entry => entry.Entity).Count() == 1;
            var isWhole = Sum(divided[source]) is not { } sum || sum == Sum(bought[source]);
            Must(isWhole && isOfOne, WrongFigure, outside[0].At, $"portions of {source}: {Sum(bought[source])} in all");
        }
    }

    private void CheckSum(Node at, ILookup<string?, Entry> byTreatment)
    {
        Once("line " + at["id"].Text, "", at["id"]);
        var value = at["sum"].IsNull ? at["value"].Number : at["sum"]["constant"].Number;
        foreach (var term in at["sum"].IsNull ? [] : at["sum"]["terms"].Items)
        {
            Once($"term {at["id"].Text} {term["treatment"].Text} {term["of"].Text}", "", term);
            var parts = byTreatment[term["treatment"].Text].Select(entry => entry.Part(term["of"].Text!));
            value += term["times"].Number * Exact.Sum(parts);
        }
        _lines[at["id"].Text!] = (at, value);
        _unproved.AddRange(at["sum"].IsNull && at["ratio"].IsNull && !at["value"].IsNull ? [at["value"].Path] : []);
    }

    private void CheckLine(Node at)
    {
        var (value, ratio) = (_lines[at["id"].Text!].Value, at["ratio"]);
        if (at["sum"].IsNull && !ratio.IsNull)
        {
            var (over, under) = (_lines[ratio["over"].Text!].Value, _lines[ratio["under"].Text!].Value);
            value = under == Exact.Zero ? null : over * under?.Inverse() * ratio["times"].Number;
            _lines[at["id"].Text!] = (at, value);
        }
        Expect(at["value"], value?.Ends == true ? value : value?.Rounded());
    }

    private void CheckTest(Node at, List<Node> bounds)
    {
        Once("test " + at["id"].Text, "", at["id"]);
        Must(at["weight"].Text is "core" or "guiding", Malformed, at["weight"], "core or guiding");
        var (verdict, against) = (at["verdict"].Text!, at["against"].Text);
        var (line, value) = at["line"].IsNull ? (at, at["value"].Number) : _lines[at["line"].Text!];
        Must(at["value"].Is(line["value"]) && at["unit"].Is(line["unit"]), WrongFigure, at["value"], "the line's");
        var bound = against is null ? at : bounds.Find(item => item["id"].Text == against);
        var isSame = against is null || !bound["unit"].Is(at["unit"]) || bound["value"].Is(at["threshold"]);
        Must(isSame, WrongFigure, at["threshold"], $"that of {against}");
        var isUnset = (value is null && !at["line"].IsNull) || (at["threshold"].IsNull && against is not null);
        bool? isMet = (at["comparison"].Text, (value + -at["threshold"].Number)?.Sign) switch
        {
            ("atMost", { } sign) => sign <= 0,
            ("atLeast", { } sign) => sign >= 0,
            ("below", { } sign) => sign < 0,
            ("above", { } sign) => sign > 0,
            (null, _) => null,
            _ => throw at["comparison"].Unlike("a comparison"),
        };
        _unproved.AddRange(isMet is null && !isUnset ? [at["verdict"].Path] : []);
        var answer =
            isMet is null ? verdict
            : isMet == true ? "conforms"
            : "nonconformity";
        var expected = isUnset ? "undetermined" : answer;
        var isExcluded = verdict == "notApplicable" && at["weight"].Text == "guiding";
        Must(isExcluded || verdict == expected, WrongVerdict, at["verdict"], expected);
    }

    private void CheckVerdict(Node root)
    {
        var (net, value) = _lines[root["netLine"].Text!];
        Expect(root["net"], net["unit"].Text == "t CO₂e" ? value?.Rounded() : null);
        var core = root["tests"].Items.FindAll(at => at["weight"].Text == "core").ConvertAll(at => at["verdict"].Text);
        var isMet = core.Count > 0 && core.TrueForAll(test => test == "conforms");
        var (claim, outcome, neutral) = (root["claim"].Text, root["outcome"].Text!, root["neutral"]);
        string[] words = claim == "neutrality" ? ["neutral", "notNeutral"] : ["targetsMet", "targetsNotMet"];
        var failed = core.Contains("nonconformity") ? words[1] : null;
        var judged = isMet ? words[0] : failed;
        var answer = claim == "inventory" ? claim : judged;
        var isRight = outcome == (answer ?? (words.Contains(outcome) || outcome == "inventory" ? "" : outcome));
        Must(isRight, WrongVerdict, root["outcome"], answer ?? "neither");
        var isSame = neutral.IsTrue == (outcome == "neutral") && neutral.IsFalse == (outcome == "notNeutral");
        Must(isSame, WrongVerdict, neutral, outcome);
        foreach (var column in root["columns"].Items)
        {
            var line = _lines[column["netLine"].Text!].At;
            Must(column["net"].Is(line["value"]), WrongFigure, column["net"], "the line's");
        }
    }

    private void Must(bool holds, FindingKind kind, Node at, string expected) =>
        _findings.AddRange(holds ? [] : [new(kind, at.Path, at.Shown, expected)]);

    private void Expect(Node at, Exact? expected) =>
        Must(at.Number == expected, WrongFigure, at, expected?.ToString() ?? "null");

    private void ExpectSum(Node at, bool isComplete, IEnumerable<Entry> parts) =>
        Expect(at, isComplete ? Sum(parts) : null);

    private void MustList(Node list, string by, IEnumerable<string?> expected) =>
        Must(list.Listed(by) == Node.Listed(expected), WrongList, list, Node.Listed(expected));

    // What is said of a name is said once; where it may be said again, it has to be the same.
    private void Once(string name, string what, Node at) =>
        Must(_seen.TryAdd(name, what) || (what.Length > 0 && _seen[name] == what), Repeated, at, $"once: {name}");

    private static Exact? Sum(IEnumerable<Entry> entries) => Exact.Sum(entries.Select(entry => entry.Value));
}
