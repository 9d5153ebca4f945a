using System.Text.Json;

namespace ParkCarbon.Json;

/// <summary>One value of a document: its bytes, its name, its place in the tree.</summary>
internal struct JsonNodeSpan
{
    public int Start;
    public int End;

    /// <summary>Where the property name's opening quote is, or -1 for an array item and the document itself.</summary>
    public int NameStart;
    public int NameId;
    public int Parent;

    /// <summary>The node after this one and everything in it: the next sibling, if the parent reaches that far.</summary>
    public int Next;
    public JsonTokenType Kind;
}
