using System.Text.Json;

namespace ParkCarbon.Json;

/// <summary>Walks over an object that has two properties and no other, each exactly once.</summary>
internal static class ObjectOfTwo
{
    public delegate void ReadProperty(ref Utf8JsonReader reader);

    /// <summary>Reads the object at which the reader stands, handing each property's value to its reader.</summary>
    /// <exception cref="JsonValueException">A property is unknown or missing.</exception>
    public static void Read(
        ref Utf8JsonReader reader,
        BilingualText thing,
        (string Name, ReadProperty Read) first,
        (string Name, ReadProperty Read) second
    )
    {
        var (hasFirst, hasSecond) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == first.Name)
            {
                hasFirst = true;
                first.Read(ref reader);
            }
            else if (name == second.Name)
            {
                hasSecond = true;
                second.Read(ref reader);
            }
            else
            {
                var shown = Excerpt.Show(name);
                throw new JsonValueException(
                    new(
                        $"{thing.Zh}没有“{shown}”属性，只有 {first.Name} 和 {second.Name}。",
                        $"{thing.En} has no property '{shown}', only '{first.Name}' and '{second.Name}'."
                    ),
                    code: JsonProblemCodes.UnknownProperty
                );
            }
        }

        if (!hasFirst || !hasSecond)
        {
            var missing = hasFirst ? second.Name : first.Name;
            throw new JsonValueException(
                new($"{thing.Zh}缺少“{missing}”。", $"{thing.En} lacks '{missing}'."),
                code: JsonProblemCodes.MissingProperty
            );
        }
    }

    /// <summary>Reads text at which the reader stands.</summary>
    /// <exception cref="JsonValueException">It is not text.</exception>
    public static string Text(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonValueException(
                new($"“{name}”应为双引号中的文本。", $"'{name}' should be text in double quotes."),
                code: JsonProblemCodes.WrongKind
            );
}
