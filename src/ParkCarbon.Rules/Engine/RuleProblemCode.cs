namespace ParkCarbon.Rules.Engine;

/// <summary>Why an expression, a rule or a vocabulary is refused.</summary>
internal enum RuleProblemCode
{
    /// <summary>The text is longer than the limit, or there are too many locals.</summary>
    TooLong,

    /// <summary>Parentheses, operators or lambdas are nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>A character that no expression needs: control characters, <c>$(</c>, single quotes …</summary>
    Character,

    /// <summary>The text is not of the language's form.</summary>
    Syntax,

    /// <summary>Another spelling of something that has one: <c>=</c>, <c>and</c>, <c>&lt;&gt;</c> …</summary>
    Spelling,

    /// <summary>A number that belongs into the pack's parameters.</summary>
    Literal,

    /// <summary>A name, member or method that the vocabulary does not have.</summary>
    UnknownName,

    /// <summary>A member, method, operator or type that rules may not use.</summary>
    NotAllowed,

    /// <summary>The operands do not fit each other, or a condition is not yes or no.</summary>
    Type,

    /// <summary>RulesEngine would silently read the text as something else, such as text as an enum value.</summary>
    Conversion,

    /// <summary>Two rules, locals, inputs or types have the same name.</summary>
    Duplicate,
}
