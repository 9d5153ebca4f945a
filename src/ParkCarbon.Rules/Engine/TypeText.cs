namespace ParkCarbon.Rules.Engine;

/// <summary>Writes a type as a message shows it: <c>LocalDate?</c>, <c>list of Entity</c>.</summary>
internal static class TypeText
{
    public static string Of(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying) + "?"
        : RuleVocabulary.ItemOf(type) is { } item ? $"list of {Of(item)}"
        : type == typeof(bool) ? "bool"
        : type == typeof(int) ? "int"
        : type == typeof(long) ? "long"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(string) ? "string"
        : type.Name;
}
