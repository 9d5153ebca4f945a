using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using static ParkCarbon.Verification.FindingKind;

namespace ParkCarbon.Verification;

/// <summary>Checks a neutrality statement from its JSON alone.</summary>
/// <remarks>It shares no code with what makes statements, and its arithmetic is its own: a mistake made there shows here.</remarks>
public sealed class StatementChecker
{
    private const string Portions = "directSupply greenPowerTrade greenCertificate energyContract uncoveredPurchase";
    private const string Apart =
        "biogenicCarbonDioxide removal elimination biogenicElimination onSiteGeneration attributeSold";
    private const string Kinds =
        $"emission carbonOut carbonFixed recovery export undeductedExport credit allowance {Portions} {Apart}";
    private const string Energies = "electricity heat steam hotWater cold";
    private static readonly string[] Deductions =
    [
        "carbonOut",
        "carbonFixed",
        "recovery",
        "export",
        "undeductedExport",
    ];
    private static readonly string[] Total = ["emission", .. Deductions[..4]];
    private readonly List<StatementFinding> _findings = [];
    private readonly List<string> _unproved = [];
    private readonly Dictionary<string, string> _seen = [];
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Dictionary<string, (Node At, Exact? Value)> _lines = [];
    private readonly List<(string Key, BigInteger First, BigInteger Last, Node At)> _serials = [];
    private List<Node> _stopping = [];
    private bool _complete;
    private bool _contested;

    private StatementChecker() { }

    /// <summary>Checks a statement.</summary>
    /// <param name="statement">The JSON, as UTF-8; it may come from anywhere.</param>
    public static StatementCheck Check(ReadOnlyMemory<byte> statement)
    {
        var checker = new StatementChecker();
        checker.Try(
            Unusable,
            "$",
            () =>
            {
                var options = new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false };
                using var document = JsonDocument.Parse(statement, options);
                checker.CheckAll(new(document.RootElement, "$"), statement.Span);
            }
        );
        var serials = checker._serials.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Last - part.First + 1);
        return new(checker._findings, checker._unproved, checker._entries.Count, serials, checker._lines.Count);
    }

    private void CheckAll(Node root, ReadOnlySpan<byte> bytes)
    {
        var entities = root["inventory"]["entities"].Items.ToList();
        var beforeSeal = bytes[..Math.Max(0, bytes.LastIndexOf("\"seal\""u8))];
        var seal = $"\"seal\": \"{Convert.ToHexStringLower(SHA256.HashData(beforeSeal))}\"\n}}\n";
        Must(bytes[beforeSeal.Length..].SequenceEqual(Encoding.UTF8.GetBytes(seal)), BrokenSeal, root["seal"], seal);
        entities.ForEach(entity =>
            Each(entity, "entries", at => Read(at, entity["id"], at["kind"].Text, at["flow"].Text))
        );
        var inventory = _entries.Values.ToList();
        Each(root, "eliminations", at => Read(at, at["buyer"], "elimination", null));
        foreach (var biogenic in root["eliminations"].Items.Where(at => !at["biogenic"].Is("null")))
        {
            Read(biogenic["biogenic"], biogenic["buyer"], "biogenicElimination", null);
        }

        Each(root, "instruments", at => Read(at, at["entity"], at["kind"].Text, null));
        var issues = root["issues"].Items;
        _stopping = [.. issues.Where(issue => issue["stops"].Text == "entity")];
        _complete = issues.All(issue => issue["stops"].Text != "park");
        _contested = issues.Any(issue => issue["kind"].Text == "claimedTwice");
        var byEntity = inventory.ToLookup(entry => entry.Entity);
        var byFlow = inventory.ToLookup(entry => entry.Flow);
        Each(root["inventory"], "entities", at => CheckEntity(at, [.. byEntity[at["id"].Text]]));
        Each(root, "eliminations", at => CheckFlow(at, [.. byFlow[at["flow"].Text]]));
        CheckViews(root, [.. inventory.Where(entry => entry.IsInTotal)]);
        Each(root, "instruments", CheckInstrument);
        CheckClaims([.. byFlow[null].Where(entry => entry.IsInTotal)]);
        Each(root, "removals", at => CheckCopy(at, _entries[at["id"].Text!].At));
        MustList(root, "removals", "id", inventory.Where(entry => entry.Kind == "removal").Select(entry => entry.Id));
        var byTreatment = _entries.Values.ToLookup(entry => entry.At["treatment"].Text);
        Each(root, "lines", at => CheckSum(at, byTreatment));
        Each(root, "lines", CheckLine);
        Each(root, "tests", at => CheckTest(at, [.. root["parameters"].Items, .. root["lines"].Items]));
        CheckVerdict(root);
    }

    private void Read(Node at, Node entity, string? kind, string? flow)
    {
        Must(Kinds.Split(' ').Contains(kind), Malformed, at, "a kind of entry");
        Once("id " + at["id"].Text, "", at["id"]);
        _entries[at["id"].Text!] = new(at, at["id"].Text!, entity.Text, kind, flow);
    }

    private void CheckEntry(Entry entry)
    {
        var (at, amount) = (entry.At, entry.At["quantity"]);
        var mass = amount["value"].Number * at["rate"].Number;
        Expect(at["value"], (mass * at["gwp"].Number)?.Rounded());
        Expect(at["mass"], at["mass"].Number is null ? null : mass?.Rounded());
        var activity = $"{entry.Entity} {at["source"].Json} {entry.Flow} {amount.Json}";
        var isApart = at["gas"].Text == "CO2" && at["biogenic"].Is("true");
        var mayBeApart =
            entry.Kind is "removal" or "undeductedExport" || isApart == (entry.Kind == "biogenicCarbonDioxide");
        Must(mayBeApart, WrongList, at["biogenic"], "CO2 from biomass apart, and only that");
        var isFirst = !_seen.ContainsKey("activity " + at["activity"].Text);
        Once("activity " + at["activity"].Text, activity, at["activity"]);
        CheckEnergy(entry, isFirst ? Exact.One : Exact.Zero);
        var factor = $"{at["rate"].Json} {at["factor"].Json} {at["factorDocument"].Json} {at["gas"].Json}";
        Once($"entry {activity} {entry.Kind} {factor} {at["biogenic"].Json}", "", at);
    }

    private void CheckEnergy(Entry entry, Exact times)
    {
        var (at, source) = (entry.At, entry.At["source"].Text);
        Must(
            source is null
                || _seen.TryAdd("source " + source, entry.Entity!)
                || _seen["source " + source] == entry.Entity,
            Repeated,
            at,
            "a source of one entity"
        );
        if (at["energy"].Number is not null && at["quantity"]["unit"].Text is "MWh" or "GJ")
        {
            var sign = Deductions.Contains(entry.Kind) ? -times : times;
            Expect(at["energy"], Measured(at["quantity"]) * sign);
        }
    }

    private void CheckEntity(Node at, List<Entry> own)
    {
        var stops = _stopping.FindAll(issue => issue["entities"].Items.Any(item => item.Text == at["id"].Text));
        var inTotal = own.FindAll(entry => entry.IsInTotal);
        _complete &= stops.Count == 0;
        Once("entity " + at["id"].Text, "", at["id"]);
        own.ForEach(CheckEntry);
        ExpectSum(at["total"], stops.Count == 0, inTotal);
        ExpectSum(at["biogenic"], stops.Count == 0, own.Where(entry => entry.Kind == "biogenicCarbonDioxide"));
        ExpectSum(at["removals"], stops.Count == 0, own.Where(entry => entry.Kind == "removal"));
        var categories = inTotal.ToLookup(entry => entry.At["category"].Text);
        var stopped = stops.Select(issue => issue["category"].Text).OfType<string>().ToList();
        var isWhole = stops.Count == stopped.Count;
        MustList(at, "categories", "category", categories.Select(group => group.Key).Union(stopped));
        foreach (var item in at["categories"].Items)
        {
            var category = item["category"].Text;
            ExpectSum(item["value"], isWhole && !stopped.Contains(category!), categories[category]);
        }

        var gases = inTotal.ToLookup(entry => entry.At["gas"].Text);
        MustList(at, "gases", "gas", gases.Select(group => group.Key));
        foreach (var item in at["gases"].Items)
        {
            ExpectSum(item["value"], stops.Count == 0, gases[item["gas"].Text]);
            var masses = gases[item["gas"].Text].Select(entry => entry.At["mass"].Number);
            Expect(item["mass"], stops.Count == 0 ? Sum(masses) : null);
        }
    }

    private void CheckFlow(Node at, List<Entry> inside)
    {
        Once("flow " + at["flow"].Text, "", at["flow"]);
        var sold = CheckSide(at, "seller", at["sold"], inside);
        var bought = CheckSide(at, "buyer", at["bought"], inside);
        var least = sold * (Exact.One + -(at["lossTolerance"].Number ?? Exact.Zero));
        var fits =
            (sold + -bought)?.Over.Sign >= 0 && (bought + -least)?.Over.Sign >= 0 && !at["seller"].Is(at["buyer"]);
        Must(fits || !_complete, UnmatchedFlow, at, "two sides, within the loss agreed");
        var booked = inside.Where(entry => entry.IsInTotal && entry.Entity == at["buyer"].Text);
        var deducted = inside.Where(entry => entry.IsInTotal && entry.Entity == at["seller"].Text);
        Expect(at["bookedByBuyer"], _complete || !at["bookedByBuyer"].Is("null") ? Sum(booked) : null);
        Expect(at["deductedBySeller"], _complete || !at["deductedBySeller"].Is("null") ? -Sum(deducted) : null);
        var biogenic = Sum(inside.Where(entry => entry.Kind == "biogenicCarbonDioxide")) ?? Exact.Zero;
        var taken = at["biogenic"].Is("null") ? Exact.Zero : at["biogenic"]["value"].Number;
        Must(!_complete || taken == -biogenic, WrongFigure, at["biogenic"], $"{-biogenic}");
        Expect(at["value"], at["bookedByBuyer"].Number + -at["deductedBySeller"].Number);
        Must(
            at["quantity"].Is(at["bought"].Is("null") ? at["sold"] : at["bought"]),
            WrongFigure,
            at["quantity"],
            "bought"
        );
    }

    private Exact? CheckSide(Node at, string party, Node metered, List<Entry> inside)
    {
        var ids = at[party + "Entries"].Items.Select(item => item.Text!).ToList();
        ids.ForEach(id => Once("side " + id, "", at[party + "Entries"]));
        // Direct emissions of a party may belong to the flow by their meter alone; their entries name no flow.
        var side = ids.Select(id => _entries.GetValueOrDefault(id)).OfType<Entry>().ToList();
        var isOwn = side.TrueForAll(entry =>
            entry.Entity == at[party].Text && (entry.Flow is null || inside.Contains(entry))
        );
        var isAll = inside.TrueForAll(entry => entry.Entity != at[party].Text || side.Contains(entry));
        var amounts = side.DistinctBy(entry => entry.At["activity"].Text)
            .Select(entry => Measured(entry.At["quantity"]));
        var amount = metered.Is("null") ? null : Measured(metered);
        // Exports of other than energy are never deducted, and have no entry.
        var isMeter = side.Count == 0 && party == "seller" && !Energies.Split(' ').Contains(at["carrier"].Text);
        var isSum = !_complete || isMeter || (side.Count > 0 && Sum(amounts) == amount);
        Must(
            isOwn && isAll && isSum && side.Count == ids.Count,
            UnmatchedFlow,
            at[party + "Entries"],
            $"{amount} metered"
        );
        return amount;
    }

    private void CheckViews(Node root, List<Entry> inTotal)
    {
        var (identity, boundary) = (root["identity"], inTotal.Where(entry => entry.Flow is null));
        var eliminated = _entries.Values.Where(entry => entry.Kind == "elimination");
        ExpectSum(identity["sumOfEntities"], _complete, inTotal);
        ExpectSum(identity["eliminated"], _complete, eliminated);
        ExpectSum(identity["boundaryTotal"], _complete, boundary);
        Must(root["inventory"]["unit"].Text == "t CO₂e", Malformed, root["inventory"]["unit"], "t CO₂e");
        ExpectSum(root["inventory"]["total"], _complete, boundary);
        Must(!_complete || Sum(inTotal) + -Sum(eliminated) == Sum(boundary), WrongFigure, identity, $"{Sum(boundary)}");
        Must(identity["holds"].Is(_complete ? "true" : "null"), WrongVerdict, identity["holds"], "true");
        Must(root["complete"].Is(_complete ? "true" : "false"), WrongVerdict, root["complete"], $"{_complete}");
        var loose = inTotal.Where(entry => entry.Flow is not null && !_seen.ContainsKey("side " + entry.Id));
        loose.ToList().ForEach(entry => Must(false, UnmatchedFlow, entry.At, "a side of an elimination"));
    }

    private void CheckInstrument(Node at)
    {
        CheckEnergy(_entries[at["id"].Text!], Exact.One);
        var (kind, amount) = (at["kind"].Text, at["quantity"].Is("null") ? null : at["quantity"]["value"].Number);
        Must(_seen.ContainsKey("entity " + at["entity"].Text), WrongList, at["entity"], "an entity of the inventory");
        var isMass = kind is "credit" or "allowance";
        var units = isMass ? "t" : "MWh GJ";
        var unit = at["quantity"].Is("null") ? units : at["quantity"]["unit"].Text;
        Must(units.Contains(unit!), Malformed, at["quantity"], units);
        Expect(at["value"], isMass ? amount : at["value"].Number);
        if (at["serials"].Text is not null)
        {
            var (key, first, last, _) = Serials(at["serials"], at);
            var counted = at["counted"].Items.Select(item => Serials(item, at)).ToList();
            Exact count = new(counted.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Last - part.First + 1), 1);
            var isAll = _contested || kind is "attributeSold" || count.Over == last - first + 1;
            var isPart = counted.TrueForAll(part => part.Key == key && first <= part.First && part.Last <= last);
            var fits = kind is not ("credit" or "greenCertificate") || (count + -amount)?.Over.Sign >= 0;
            Must(isAll && isPart && fits, ContestedSerial, at["counted"], $"serials for {amount}, of those claimed");
            _serials.AddRange(counted);
        }
    }

    private void CheckClaims(List<Entry> outside)
    {
        var ordered = _serials
            .OrderBy(range => range.Key, StringComparer.Ordinal)
            .ThenBy(range => range.First)
            .ToList();
        foreach (var (range, next) in ordered.Zip(ordered.Skip(1)))
        {
            Must(
                range.Key != next.Key || range.Last < next.First,
                ContestedSerial,
                next.At,
                $"none of {range.At.Path}"
            );
        }

        var portions = _entries.Values.Where(entry => Portions.Split(' ').Contains(entry.Kind)).ToList();
        var isBought = outside.Where(entry =>
            entry is { Kind: "emission" } && entry.At["category"].Text == "importedEnergy"
        );
        foreach (var source in portions.Concat(isBought).Select(entry => entry.At["source"].Text).Distinct().ToList())
        {
            var divided = Sum(portions.Where(entry => entry.At["source"].Text == source));
            var whole = Sum(outside.Where(entry => entry.At["source"].Text == source));
            Must(
                divided is null || divided == whole,
                WrongFigure,
                portions[0].At,
                $"portions of {source}: {whole} in all"
            );
        }
    }

    private void CheckCopy(Node copy, Node original)
    {
        Must(
            copy["entity"].Text == _entries[copy["id"].Text!].Entity,
            WrongFigure,
            copy["entity"],
            $"as in {original.Path}"
        );
        foreach (var name in copy.Json.EnumerateObject().Select(member => member.Name))
        {
            var isCopy = !original.Json.TryGetProperty(name, out var member) || copy[name].Is(new Node(member, ""));
            Must(isCopy, WrongFigure, copy[name], $"as in {original.Path}");
        }
    }

    private void CheckSum(Node at, ILookup<string?, Entry> byTreatment)
    {
        var id = at["id"].Text!;
        Once("line " + id, "", at["id"]);
        _lines[id] = (at, at["value"].Number);
        if (at["sum"].Is("null"))
        {
            _unproved.AddRange(at["ratio"].Is("null") && !at["value"].Is("null") ? [at["value"].Path] : []);
            return;
        }

        var sum = at["sum"]["constant"].Number;
        foreach (var term in at["sum"]["terms"].Items)
        {
            Once($"term {id} {term["treatment"].Text} {term["of"].Text}", "", term);
            var parts = byTreatment[term["treatment"].Text].Select(entry => entry.Part(term["of"].Text!));
            sum += term["times"].Number * Sum(parts);
        }

        _lines[id] = (at, sum);
    }

    private void CheckLine(Node at)
    {
        var (id, ratio) = (at["id"].Text!, at["ratio"]);
        if (at["sum"].Is("null") && !ratio.Is("null"))
        {
            var (over, under) = (Line(ratio["over"]).Value, Line(ratio["under"]).Value);
            _lines[id] = (at, under == Exact.Zero ? null : over * under?.Inverse() * ratio["times"].Number);
        }

        var value = _lines[id].Value;
        Expect(at["value"], value?.Ends == true ? value : value?.Rounded());
    }

    private (Node At, Exact? Value) Line(Node id) =>
        _lines.TryGetValue(id.Text!, out var line) ? line : throw id.Unlike("a line");

    private void CheckTest(Node at, List<Node> bounds)
    {
        Once("test " + at["id"].Text, "", at["id"]);
        var (value, verdict) = (at["value"].Number, at["verdict"].Text!);
        if (!at["line"].Is("null"))
        {
            Must(at["value"].Is(Line(at["line"]).At["value"]), WrongFigure, at["value"], "the line's");
            Must(at["unit"].Is(Line(at["line"]).At["unit"]), WrongFigure, at["unit"], "the line's");
            value = Line(at["line"]).Value;
        }

        var (against, comparison) = (at["against"].Text, at["comparison"].Text);
        var bound = bounds.Find(item => item["id"].Text == against);
        Must(against is null || bound.Path is not null, WrongFigure, at["against"], "a parameter or a line");
        var isBound = bound.Path is null || !bound["unit"].Is(at["unit"]) || bound["value"].Is(at["threshold"]);
        Must(isBound, WrongFigure, at["threshold"], $"that of {against}");
        var isUnset =
            (value is null && !at["line"].Is("null")) || (at["threshold"].Is("null") && !at["against"].Is("null"));
        bool? isMet = (comparison, (value + -at["threshold"].Number)?.Over.Sign) switch
        {
            ("atMost", { } sign) => sign <= 0,
            ("atLeast", { } sign) => sign >= 0,
            ("below", { } sign) => sign < 0,
            ("above", { } sign) => sign > 0,
            (not null, { }) => throw at["comparison"].Unlike("a comparison"),
            _ => null,
        };
        _unproved.AddRange(isMet is null && !isUnset ? [at["verdict"].Path] : []);
        var expected =
            isUnset ? "undetermined"
            : isMet is null ? verdict
            : isMet == true ? "conforms"
            : "nonconformity";
        var isExcluded = verdict == "notApplicable" && at["weight"].Text == "guiding";
        Must(isExcluded || verdict == expected, WrongVerdict, at["verdict"], expected);
    }

    private void CheckVerdict(Node root)
    {
        var (net, value) = Line(root["netLine"]);
        Expect(root["net"], net["unit"].Text == "t CO₂e" ? value?.Rounded() : null);
        var core = root["tests"]
            .Items.Where(test => test["weight"].Text == "core")
            .Select(test => test["verdict"].Text);
        var isMet =
            core.Contains("nonconformity") ? "false"
            : core.Any() && core.All(test => test == "conforms") ? "true"
            : "null";
        Must(root["neutral"].Is(isMet) || root["neutral"].Is("null"), WrongVerdict, root["neutral"], isMet);
    }

    private void Try(FindingKind kind, string path, Action check)
    {
        try
        {
            check();
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            var at = (exception as JsonException)?.Path ?? path;
            _findings.Add(new(at == "$" ? kind : Malformed, at, "—", exception.Message));
        }
    }

    private void Each(Node at, string list, Action<Node> check) =>
        at[list].Items.ToList().ForEach(item => Try(Malformed, item.Path, () => check(item)));

    private void Must(bool holds, FindingKind kind, Node at, string expected) =>
        _findings.AddRange(holds ? [] : [new(kind, at.Path, at.Shown, expected)]);

    private void Expect(Node at, Exact? expected) =>
        Must(at.Number == expected, WrongFigure, at, expected?.ToString() ?? "null");

    private void ExpectSum(Node at, bool isComplete, IEnumerable<Entry> parts) =>
        Expect(at, isComplete ? Sum(parts) : null);

    private void MustList(Node at, string list, string by, IEnumerable<string?> expected)
    {
        var found = at[list].Items.Select(item => item[by].Text).Order(StringComparer.Ordinal);
        var sorted = expected.Order(StringComparer.Ordinal).ToList();
        Must(found.SequenceEqual(sorted), WrongList, at[list], string.Join(", ", sorted));
    }

    // What is said of a name is said once; where it may be said again, it has to be the same.
    private void Once(string name, string what, Node at) =>
        Must(_seen.TryAdd(name, what) || (what.Length > 0 && _seen[name] == what), Repeated, at, $"once: {name}");

    private static Exact? Sum(IEnumerable<Entry> entries) => Sum(entries.Select(entry => entry.Value));

    private static Exact? Sum(IEnumerable<Exact?> parts) =>
        parts.Aggregate((Exact?)Exact.Zero, (sum, part) => sum + part);

    private static Exact? Measured(Node at) => at["value"].Number * (at["unit"].Text == "MWh" ? new(18, 5) : Exact.One);

    private static (string Key, BigInteger First, BigInteger Last, Node At) Serials(Node range, Node at)
    {
        var match = Regex.Match(range.Text!, @"^(.*?)([0-9]{1,18})(?:\.\.(.*?)([0-9]{1,18}))?$");
        var (first, last) = (
            match.Groups[2].Value,
            match.Groups[4].Success ? match.Groups[4].Value : match.Groups[2].Value
        );
        return
            match.Success && (!match.Groups[3].Success || Plain(match.Groups[3].Value) == Plain(match.Groups[1].Value))
            ? (Plain(at["registry"].Text ?? "") + "/" + Plain(match.Groups[1].Value), Whole(first), Whole(last), at)
            : throw range.Unlike("a serial or a range of serials");
    }

    // One serial may be spelled in capitals or not, with dashes and spaces or without.
    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit));

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record Entry(Node At, string Id, string? Entity, string? Kind, string? Flow)
    {
        public bool IsInTotal { get; } = Total.Contains(Kind);
        public Exact? Value { get; } = At["value"].Number;

        public Exact? Part(string aspect) =>
            aspect == "residualOrOwnValue" ? Part("residualValue") ?? Value
            : At.Json.TryGetProperty(aspect, out _) ? At[aspect].Number
            : null;
    }

    private readonly record struct Node(JsonElement Json, string Path)
    {
        public Node this[string name] =>
            Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var member)
                ? new(member, $"{Path}.{name}")
                : throw new Node(default, $"{Path}.{name}").Unlike("a member");
        public string Shown => Json.GetRawText() is { Length: > 200 } text ? text[..200] + "…" : Json.GetRawText();
        public string? Text =>
            Json.ValueKind is JsonValueKind.String or JsonValueKind.Null ? Json.GetString() : throw Unlike("a text");
        public IReadOnlyList<Node> Items =>
            Json.ValueKind == JsonValueKind.Array ? Listed(Json, Path) : throw Unlike("a list");
        public Exact? Number =>
            Json.ValueKind == JsonValueKind.Null ? null
            : Json.ValueKind is JsonValueKind.Number or JsonValueKind.String
                ? Exact.Read($"{Json}") ?? throw Unlike("digits")
            : throw Unlike("a number");

        public bool Is(string raw) => Json.GetRawText() == raw;

        public bool Is(Node other) => JsonElement.DeepEquals(Json, other.Json);

        public JsonException Unlike(string expected) => new(expected, Path, null, null);

        private static List<Node> Listed(JsonElement json, string path) =>
            [.. json.EnumerateArray().Select((item, index) => new Node(item, $"{path}[{index}]"))];
    }

    private readonly record struct Exact(BigInteger Over, BigInteger Under)
    {
        private static readonly BigInteger Grains = BigInteger.Pow(10, 18);
        public static readonly Exact Zero = new(0, 1);
        public static readonly Exact One = new(1, 1);
        public bool Ends => BigInteger.Pow(10, (int)Under.GetBitLength()) % Under == 0;

        public static Exact? Read(string text)
        {
            var match = Regex.Match(text, @"^(-?[0-9]{1,300})(?:\.([0-9]{1,300}))?(?:/(0*[1-9][0-9]{0,300}))?$");
            var (digits, under) = (match.Groups[2].Value, match.Groups[3].Success ? match.Groups[3].Value : "1");
            return match.Success
                ? Of(Whole(match.Groups[1].Value + digits), BigInteger.Pow(10, digits.Length) * Whole(under))
                : null;
        }

        public static Exact operator +(Exact a, Exact b) =>
            Of((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

        public static Exact operator -(Exact a) => new(-a.Over, a.Under);

        public static Exact operator *(Exact a, Exact b) => Of(a.Over * b.Over, a.Under * b.Under);

        public Exact Inverse() => Of(Under, Over);

        public Exact Rounded()
        {
            var whole = BigInteger.DivRem(BigInteger.Abs(Over) * Grains, Under, out var rest);
            var half = (rest * 2).CompareTo(Under);
            return Of((half > 0 || (half == 0 && !whole.IsEven) ? whole + 1 : whole) * Over.Sign, Grains);
        }

        public override string ToString()
        {
            var digits = $"{BigInteger.Abs(Rounded().Over) * Grains / Rounded().Under}".PadLeft(19, '0');
            return (Over.Sign < 0 ? "-" : "") + $"{digits[..^18]}.{digits[^18..]}".TrimEnd('0').TrimEnd('.');
        }

        private static Exact Of(BigInteger over, BigInteger under)
        {
            var divisor = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
            return new(over / divisor, under / divisor);
        }
    }
}
