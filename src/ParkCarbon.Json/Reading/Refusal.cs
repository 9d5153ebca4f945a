using System.Text.Json;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Json;

/// <summary>What a converter or a constructor said when it refused a value.</summary>
internal sealed record Refusal(string Code, BilingualText? Expected, BilingualText Remedy)
{
    /// <summary>Whether an exception is about the document, not about the program.</summary>
    public static bool IsAboutInput(Exception exception) =>
        exception
            is JsonException
                or FormatException
                or ArgumentException
                or ArithmeticException
                or InvalidOperationException;

    /// <summary>Finds the words for people: the innermost that a domain type or converter wrote, never the serializer's own.</summary>
    public static Refusal Of(Exception exception, Type type)
    {
        string? useful = null;
        for (var at = exception; at is not null; at = at.InnerException)
        {
            if (at is JsonValueException own)
            {
                return new(own.Code, own.Expected, own.Remedy);
            }

            if (at is DimensionMismatchException mismatch)
            {
                return new(
                    JsonProblemCodes.WrongDimension,
                    new($"与 {mismatch.Right} 同类的单位", $"a unit that measures the same as {mismatch.Right}"),
                    new($"{mismatch.Left} 与 {mismatch.Right} 不是同一种量；请更正单位。", Words(mismatch)!)
                );
            }

            useful = Words(at) ?? useful;
        }

        return new(
            JsonProblemCodes.InvalidValue,
            null,
            useful is null
                ? new($"请写一个有效的 {type.Name}。", $"Write a valid {type.Name}.")
                : new($"该值被拒绝：{useful}", useful)
        );
    }

    /// <summary>The parameter that the innermost refusal names, usually a member of the type that refused.</summary>
    public static string? ParameterOf(Exception exception)
    {
        string? parameter = null;
        for (var at = exception; at is not null; at = at.InnerException)
        {
            parameter = (at as ArgumentException)?.ParamName ?? parameter;
        }

        return parameter;
    }

    // Where an exception comes from is read off the stack, and once the compiler has put a converter of ours into the
    // serializer's code that is the serializer: so only its own type, and the name that it sets itself, are a proof.
    private static bool IsOfTheSerializer(Exception exception) =>
        exception is JsonException
            ? exception.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true
            : exception.Source == "System.Text.Json.Rethrowable";

    private static string? Words(Exception exception)
    {
        if (
            IsOfTheSerializer(exception)
            || exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var words = exception.Message;
        words = Cut(words, " Path: $");
        if (exception is ArgumentException { ParamName: not null })
        {
            words = Cut(words, " (Parameter '");
        }

        words = Excerpt.OneLine(words).Trim();
        return words.Length == 0 ? null
            : words[^1] is '.' or '。' or '!' or '?' ? words
            : words + ".";
    }

    private static string Cut(string words, string from)
    {
        var at = words.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? words : words[..at];
    }
}
