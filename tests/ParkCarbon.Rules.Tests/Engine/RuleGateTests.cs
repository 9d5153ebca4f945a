using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Tests.Engine;

public sealed class RuleGateTests
{
    [Theory]
    // Names
    [InlineData("park.Entitys.Any()", nameof(RuleProblemCode.UnknownName), "Entitys", "'Entities'")]
    [InlineData("park.hasPolicy", nameof(RuleProblemCode.UnknownName), "hasPolicy", "'HasPolicy'")]
    [InlineData("Park.HasPolicy", nameof(RuleProblemCode.UnknownName), "Park", "'park'")]
    [InlineData("HasPolicy", nameof(RuleProblemCode.UnknownName), "HasPolicy", "park")]
    [InlineData("park.Entities.Any(e => e.Nam == null)", nameof(RuleProblemCode.UnknownName), "Nam", "'Name'")]
    [InlineData(
        "park.Entities.Any(e => e.Sources.Any(s => s.Category == SourceCategory.Dirct))",
        nameof(RuleProblemCode.UnknownName),
        "Dirct",
        "'Direct'"
    )]
    [InlineData("park.Entities.any()", nameof(RuleProblemCode.NotAllowed), "any", "Any")]
    [InlineData("park.Entities.Any(park => park.IsInScope)", nameof(RuleProblemCode.Duplicate), "park", "nothing else")]
    [InlineData("park.Entities.Any(it => it.IsInScope)", nameof(RuleProblemCode.Duplicate), "it", "nothing else")]
    // One spelling
    [InlineData("park.Founded = 2020", nameof(RuleProblemCode.Spelling), "=", "'=='")]
    [InlineData("park.Founded <> 2020", nameof(RuleProblemCode.Spelling), "<>", "'!='")]
    [InlineData("park.HasPolicy and park.HasPolicy", nameof(RuleProblemCode.Spelling), "and", "'&&'")]
    [InlineData("park.HasPolicy OR park.HasPolicy", nameof(RuleProblemCode.Spelling), "OR", "'||'")]
    [InlineData("not park.HasPolicy", nameof(RuleProblemCode.Spelling), "not", "'!'")]
    [InlineData("park.HasPolicy & park.HasPolicy", nameof(RuleProblemCode.Spelling), "&", "'&&'")]
    [InlineData("park.Founded in (2020, 2021)", nameof(RuleProblemCode.Spelling), "in", "Contains")]
    [InlineData("park.Founded eq 2020", nameof(RuleProblemCode.Spelling), "eq", "'=='")]
    // No part of the language
    [InlineData("iif(park.HasPolicy, true, false)", nameof(RuleProblemCode.Syntax), "(", "operator")]
    [InlineData("np(park.Lead.Name) != null", nameof(RuleProblemCode.Syntax), "(", "operator")]
    [InlineData("new ParkFacts() != null", nameof(RuleProblemCode.Syntax), "ParkFacts", "operator")]
    [InlineData("cast(park, \"System.Object\") != null", nameof(RuleProblemCode.Syntax), "(", "operator")]
    [InlineData("LocalDate(2025, 1, 1) < park.AsOf", nameof(RuleProblemCode.Syntax), "(", "operator")]
    [InlineData("park.Kpis[\"a\"] > 1", nameof(RuleProblemCode.Character), "[", "name")]
    [InlineData("park.HasPolicy ? true : false", nameof(RuleProblemCode.Character), "?", "name")]
    [InlineData("park.Lead?.Name == null", nameof(RuleProblemCode.Character), "?", "name")]
    [InlineData("park.Name == 'a'", nameof(RuleProblemCode.Character), "'", "name")]
    [InlineData("park.Name == \"$(park.Name)\"", nameof(RuleProblemCode.Character), "$(", "plain")]
    [InlineData("park.HasPolicy\n", nameof(RuleProblemCode.Character), "U+000A", "name")]
    [InlineData("park.HasPolicy\u00A0", nameof(RuleProblemCode.Character), "\u00A0", "name")]
    [InlineData("park.Founded % 2 == 0", nameof(RuleProblemCode.Character), "%", "name")]
    [InlineData("park.Founded == 1 == true", nameof(RuleProblemCode.Syntax), "==", "end")]
    [InlineData("(park.HasPolicy", nameof(RuleProblemCode.Syntax), "end of expression", "')'")]
    [InlineData("", nameof(RuleProblemCode.Syntax), "end of expression", "name")]
    [InlineData("park.Name == \"a", nameof(RuleProblemCode.Syntax), "\"a", "closing")]
    // Numbers
    [InlineData("park.Target > 0.05", nameof(RuleProblemCode.Literal), "0.05", "parameter")]
    [InlineData("park.Target > 1m", nameof(RuleProblemCode.Literal), "1m", "parameter")]
    [InlineData("park.Target > 1e3", nameof(RuleProblemCode.Literal), "1e3", "parameter")]
    [InlineData("park.Founded > 0x10", nameof(RuleProblemCode.Literal), "0x10", "parameter")]
    [InlineData("park.Founded > 2_000", nameof(RuleProblemCode.Literal), "2_000", "parameter")]
    [InlineData("park.Area > 99999999999", nameof(RuleProblemCode.Literal), "99999999999", "at most")]
    [InlineData("park.Founded + 1 > 0", nameof(RuleProblemCode.NotAllowed), "park.Founded + 1", "decimal")]
    [InlineData("park.Founded / 1000 == 2", nameof(RuleProblemCode.NotAllowed), "park.Founded / 1000", "decimal")]
    [InlineData("park.Ratio > 1", nameof(RuleProblemCode.NotAllowed), "park.Ratio", "vocabulary")]
    // Silent conversions
    [InlineData(
        "park.Entities.Any(e => e.Sources.Any(s => s.Category == \"Direct\"))",
        nameof(RuleProblemCode.Conversion),
        "\"Direct\"",
        "Type.Member"
    )]
    [InlineData(
        "park.Entities.Any(e => e.Sources.Any(s => s.Category == 0))",
        nameof(RuleProblemCode.Conversion),
        "0",
        "Type.Member"
    )]
    [InlineData("park.Founded == \"2020\"", nameof(RuleProblemCode.Conversion), "\"2020\"", "right type")]
    [InlineData("park.Target == \"0.42\"", nameof(RuleProblemCode.Conversion), "\"0.42\"", "right type")]
    [InlineData("park.AsOf > \"2025-01-01\"", nameof(RuleProblemCode.Conversion), "\"2025-01-01\"", "right type")]
    [InlineData("park.Name < \"b\"", nameof(RuleProblemCode.Conversion), "park.Name < \"b\"", "right type")]
    [InlineData("park.Name + \"b\" == \"ab\"", nameof(RuleProblemCode.Conversion), "park.Name + \"b\"", "right type")]
    // Types
    [InlineData("park.Founded", nameof(RuleProblemCode.Type), "park.Founded", "bool")]
    [InlineData("park.IsCertified", nameof(RuleProblemCode.Type), "park.IsCertified", "true or false")]
    [InlineData("park.AsOf != null", nameof(RuleProblemCode.Type), "park.AsOf != null", "can be null")]
    [InlineData("park.ReviewedOn < park.AsOf", nameof(RuleProblemCode.Type), "<", "may be null")]
    [InlineData(
        "park.Entities.Any(e => e.Sources.Any(s => s.Category > SourceCategory.Direct))",
        nameof(RuleProblemCode.NotAllowed),
        "s.Category > SourceCategory.Direct",
        "order"
    )]
    [InlineData(
        "park.Members == park.Members",
        nameof(RuleProblemCode.NotAllowed),
        "park.Members == park.Members",
        "Any"
    )]
    [InlineData(
        "park.Entities.Any(e => e.Sources.Any(s => e.Staff == s.Category))",
        nameof(RuleProblemCode.NotAllowed),
        "e.Staff == s.Category",
        "one enum"
    )]
    [InlineData("park.Period.Any(d => d > park.AsOf)", nameof(RuleProblemCode.NotAllowed), "Any", "RulePredicate")]
    [InlineData("park.ReviewedOn.Year > 2020", nameof(RuleProblemCode.UnknownName), "Year", "Value")]
    [InlineData("park.ReviewedOn.HasValue", nameof(RuleProblemCode.UnknownName), "HasValue", "Value")]
    // What A.5 found open
    [InlineData("park.GetType() != null", nameof(RuleProblemCode.NotAllowed), "GetType", "RulePredicate")]
    [InlineData(
        "park.GetType().Assembly.Location != null",
        nameof(RuleProblemCode.NotAllowed),
        "GetType",
        "RulePredicate"
    )]
    [InlineData("park.Approve()", nameof(RuleProblemCode.NotAllowed), "Approve", "RulePredicate")]
    [InlineData("park.Kpis.TryAdd(\"z\", park.Target)", nameof(RuleProblemCode.NotAllowed), "TryAdd", "RulePredicate")]
    [InlineData(
        "park.Kpis.EnsureCapacity(100000000) > 0",
        nameof(RuleProblemCode.NotAllowed),
        "EnsureCapacity",
        "RulePredicate"
    )]
    [InlineData("park.Kpis.Count() > 0", nameof(RuleProblemCode.NotAllowed), "park.Kpis", "vocabulary")]
    [InlineData("park.Entities.Count > 0", nameof(RuleProblemCode.NotAllowed), "Count", "Count()")]
    [InlineData("park.Hook.Method.Name != null", nameof(RuleProblemCode.NotAllowed), "park.Hook", "vocabulary")]
    [InlineData("park.Anything != null", nameof(RuleProblemCode.NotAllowed), "park.Anything", "vocabulary")]
    [InlineData("park.Name.PadLeft(300000000) != null", nameof(RuleProblemCode.NotAllowed), "PadLeft", "RulePredicate")]
    [InlineData("park.Name.Length > 0", nameof(RuleProblemCode.NotAllowed), "Length", "vocabulary")]
    [InlineData("park.Name.ToString() == park.Name", nameof(RuleProblemCode.NotAllowed), "ToString", "RulePredicate")]
    [InlineData("park.Entities.ToList().Any()", nameof(RuleProblemCode.NotAllowed), "ToList", "RulePredicate")]
    [InlineData("park.Scores.First() == 1", nameof(RuleProblemCode.NotAllowed), "First", "RulePredicate")]
    [InlineData(
        "Enumerable.Range(0, 2000000000).Count() > 0",
        nameof(RuleProblemCode.UnknownName),
        "Enumerable",
        "park"
    )]
    [InlineData("DateTime.Now.Year > 2025", nameof(RuleProblemCode.UnknownName), "DateTime", "park")]
    [InlineData("Guid.NewGuid() != null", nameof(RuleProblemCode.UnknownName), "Guid", "park")]
    [InlineData("Math.Abs(park.Target) > 1", nameof(RuleProblemCode.UnknownName), "Math", "park")]
    [InlineData("LocalDate.MaxIsoValue > park.AsOf", nameof(RuleProblemCode.UnknownName), "LocalDate", "park")]
    [InlineData("park.AsOf.PlusDays(1) > park.AsOf", nameof(RuleProblemCode.NotAllowed), "PlusDays", "RulePredicate")]
    [InlineData(
        "park.Entities.Any(a => park.Entities.Any(b => park.Entities.Any(c => park.Entities.Any(d => true))))",
        nameof(RuleProblemCode.TooDeep),
        "=>",
        "at most 3"
    )]
    public void Compile_WhatTheLanguageDoesNotHave_IsAProblemThatNamesIt(
        string expression,
        string code,
        string found,
        string expected
    )
    {
        var problem = TestRules.Refuse(expression)[0];

        Assert.Equal(code, problem.Code.ToString());
        Assert.Equal(found, problem.Found);
        Assert.Contains(expected, problem.Expected.En, StringComparison.Ordinal);
        Assert.Contains("rule", problem.En, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.What.Zh + problem.Expected.Zh);
    }

    [Fact]
    public void Compile_ThousandsOfParentheses_IsAProblemAndNotTheEndOfTheProcess()
    {
        var nested = new string('(', 1900) + "true" + new string(')', 1900);

        Assert.Equal(RuleProblemCode.TooLong, TestRules.Refuse(nested)[0].Code);
        Assert.Equal(
            RuleProblemCode.TooDeep,
            TestRules.Refuse(new string('(', 33) + "true" + new string(')', 33))[0].Code
        );
        Assert.Equal(RuleProblemCode.TooDeep, TestRules.Refuse(new string('!', 40) + "true")[0].Code);
    }

    [Fact]
    public void Compile_AtTheLimits_Passes()
    {
        TestRules.Compile(new string('(', 32) + "true" + new string(')', 32));
        TestRules.Compile(string.Join(" && ", Enumerable.Repeat("true", 250)));
        TestRules.Compile("park.Entities.Any(a => a.Sources.Any(b => a.Sources.Any(c => b.Id == c.Id)))");
    }

    [Fact]
    public void Compile_SeveralFaults_AreAllReported()
    {
        var compilation = TestRules.TryCompile(
            TestRules.Rule("park.Founded = 2020 and park.Target > 0.05") with
            {
                RuleName = "a",
            },
            TestRules.Rule("park.Nme == null && prk.HasPolicy") with
            {
                RuleName = "b",
            },
            TestRules.Rule("x == y", TestRules.Local("x", "park.Nope"), TestRules.Local("y", "1.5")) with
            {
                RuleName = "c",
            }
        );

        Assert.Equal(
            ["a:=", "a:and", "a:0.05", "b:Nme", "b:prk", "c:Nope", "c:1.5"],
            compilation.Problems.Select(problem => $"{problem.Rule}:{problem.Found}")
        );
        Assert.Equal(
            ["x", "y"],
            compilation.Problems.Where(problem => problem.Local is not null).Select(problem => problem.Local)
        );
    }

    [Fact]
    public void Problem_WithALocation_SaysWhere()
    {
        var rule = TestRules.Rule("park.Founded = 2020") with
        {
            RuleName = "6.2/3.d",
            Location = new("6.2.rules.json", 12),
        };

        var problem = Assert.Single(TestRules.TryCompile(rule).Problems);

        Assert.Equal(
            "6.2.rules.json:12: Rule 6.2/3.d, character 14: this spelling is not part of the rule language: found '='; expected '=='.",
            problem.En
        );
        Assert.Equal(
            "6.2.rules.json:12: 规则 6.2/3.d，字符 14：此写法不属于规则语言：此处为“=”；应为“==”。",
            problem.Zh
        );
    }

    [Fact]
    public void Compile_TwoRulesOfOneName_IsAProblem()
    {
        var problem = Assert.Single(TestRules.TryCompile(TestRules.Rule("true"), TestRules.Rule("false")).Problems);

        Assert.Equal((RuleProblemCode.Duplicate, "rule"), (problem.Code, problem.Found));
    }

    [Theory]
    [InlineData("park")]
    [InlineData("it")]
    [InlineData("Math")]
    [InlineData("ParkFacts")]
    [InlineData("a-b")]
    [InlineData("")]
    public void Compile_LocalWithATakenOrImpossibleName_IsAProblem(string name) =>
        Assert.Equal(
            RuleProblemCode.Duplicate,
            TestRules.Refuse("true", TestRules.Local(name, "park.Founded"))[0].Code
        );

    [Fact]
    public void Compile_LocalWithoutAType_IsAProblem() =>
        Assert.Equal(RuleProblemCode.Type, TestRules.Refuse("x == null", TestRules.Local("x", "null"))[0].Code);

    [Fact]
    public void Compile_LocalBeforeItIsThere_IsAProblem() =>
        Assert.Equal(
            "b",
            TestRules.Refuse("a", TestRules.Local("a", "b == 1"), TestRules.Local("b", "park.Founded"))[0].Found
        );

    [Fact]
    public void Compile_TooManyLocals_IsAProblem() =>
        Assert.Equal(
            RuleProblemCode.TooLong,
            TestRules.Refuse("true", [.. Enumerable.Range(0, 65).Select(i => TestRules.Local($"x{i}", "true"))])[0].Code
        );

    [Fact]
    public void Compile_InputsOfOtherTypesOrOneName_AreProblems()
    {
        var inputs = new RuleInputs(
            new RuleInput("a", typeof(System.IO.FileInfo)),
            new("a", typeof(ParkFacts)),
            new("it", typeof(ParkFacts))
        );

        var problems = new RuleCompiler(TestRules.Vocabulary).Compile(TestRules.Workflow(), inputs).Problems;

        Assert.Equal(["it", "a", "a: FileInfo"], problems.Select(problem => problem.Found));
    }

    [Fact]
    public void Vocabulary_TwoTypesOfOneShortName_IsAProblemOfEveryWorkflow()
    {
        var vocabulary = RuleVocabulary.Of(typeof(Tolerances), typeof(Elsewhere.Tolerances));

        var problem = Assert.Single(
            new RuleCompiler(vocabulary).Compile(TestRules.Workflow(), new RuleInputs()).Problems
        );

        Assert.Equal(RuleProblemCode.Duplicate, problem.Code);
        Assert.Contains(typeof(Elsewhere.Tolerances).FullName!, problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Vocabulary_TypeWhoseNameDynamicLinqKnows_IsAProblem() =>
        Assert.Equal(
            RuleProblemCode.NotAllowed,
            Assert.Single(RuleVocabulary.Of(typeof(Elsewhere.Convert)).Problems).Code
        );

    [Fact]
    public void Vocabulary_MethodNamedExplicitly_MayBeCalled()
    {
        var plusDays = typeof(NodaTime.LocalDate).GetMethod("PlusDays")!;
        var compiler = new RuleCompiler(RuleVocabulary.Of(TestRules.Vocabulary.Types, [plusDays]));
        var rule = TestRules.Rule("park.AsOf.PlusDays(1) > park.AsOf");

        var workflow = compiler.Compile(TestRules.Workflow(rule), TestRules.Inputs).Workflow!;

        Assert.Equal(RuleOutcome.Holds, workflow["rule"].Evaluate(TestRules.With(new ParkFacts())));
    }

    [Fact]
    public void Bind_WrongValues_Throws()
    {
        Assert.Throws<ArgumentException>(() => TestRules.Inputs.Bind(new ParkFacts()));
        Assert.Throws<ArgumentException>(() => TestRules.Inputs.Bind("park", TestRules.Parameters));
    }

    private static class Elsewhere
    {
        public sealed record Tolerances;

        public sealed record Convert;
    }
}
