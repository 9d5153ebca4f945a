namespace ParkCarbon.Json;

/// <summary>The stable identifiers of what can be wrong with a document.</summary>
public static class JsonProblemCodes
{
    /// <summary>The document is larger than <see cref="ReadLimits.MaxBytes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The bytes are not UTF-8, or an escape stands for half a character.</summary>
    public const string InvalidText = "invalid-text";

    /// <summary>The document has no value at all.</summary>
    public const string EmptyDocument = "empty-document";

    /// <summary>The document stops before everything that was opened is closed.</summary>
    public const string UnexpectedEnd = "unexpected-end";

    /// <summary>Something follows the document's only value.</summary>
    public const string ContentAfterEnd = "content-after-end";

    /// <summary>A character stands where JSON has no place for it.</summary>
    public const string UnexpectedCharacter = "unexpected-character";

    /// <summary>A comma stands before a closing bracket.</summary>
    public const string TrailingComma = "trailing-comma";

    /// <summary>Two items or properties follow each other without a comma.</summary>
    public const string MissingComma = "missing-comma";

    /// <summary>A property name is not followed by a colon.</summary>
    public const string MissingColon = "missing-colon";

    /// <summary>A value is missing after a colon, or between commas.</summary>
    public const string MissingValue = "missing-value";

    /// <summary>A bracket closes what another kind of bracket opened.</summary>
    public const string MismatchedBracket = "mismatched-bracket";

    /// <summary>A name or text is not in double quotes.</summary>
    public const string UnquotedText = "unquoted-text";

    /// <summary>A text is not closed on its line.</summary>
    public const string UnclosedText = "unclosed-text";

    /// <summary>A backslash is followed by something that is no escape.</summary>
    public const string InvalidEscape = "invalid-escape";

    /// <summary>A number is not written as JSON writes numbers.</summary>
    public const string InvalidNumber = "invalid-number";

    /// <summary>A comment stands in a document that may have none.</summary>
    public const string CommentNotAllowed = "comment-not-allowed";

    /// <summary>The nesting is deeper than <see cref="ReadLimits.MaxDepth"/>.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>An array or object has more entries than <see cref="ReadLimits.MaxItems"/>.</summary>
    public const string TooManyItems = "too-many-items";

    /// <summary>A text or name is longer than <see cref="ReadLimits.MaxTextLength"/>.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>One object has the same property twice.</summary>
    public const string DuplicateProperty = "duplicate-property";

    /// <summary>An object has a property that its type does not know.</summary>
    public const string UnknownProperty = "unknown-property";

    /// <summary>An object has a property that is worked out and cannot be given.</summary>
    public const string ReadOnlyProperty = "read-only-property";

    /// <summary>An object lacks a property that its type requires.</summary>
    public const string MissingProperty = "missing-property";

    /// <summary>The property that says which type an object is does not come first.</summary>
    public const string MisplacedProperty = "misplaced-property";

    /// <summary>There is null where a value is needed.</summary>
    public const string NullNotAllowed = "null-not-allowed";

    /// <summary>A value is of another JSON kind than its type is written in.</summary>
    public const string WrongKind = "wrong-kind";

    /// <summary>A value is none of the names its type has.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A number has a fraction where only whole numbers make sense.</summary>
    public const string NotAWholeNumber = "not-a-whole-number";

    /// <summary>A number is too large or too small for its type.</summary>
    public const string NumberOutOfRange = "number-out-of-range";

    /// <summary>A number has more digits than can be kept exactly.</summary>
    public const string NumberTooPrecise = "number-too-precise";

    /// <summary>A value has a unit that its member cannot be measured in.</summary>
    public const string WrongDimension = "wrong-dimension";

    /// <summary>The type refuses a value of the right kind: a date that does not exist, a period that ends before it starts.</summary>
    public const string InvalidValue = "invalid-value";
}
