using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json.Tests;

internal static class Documents
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static JsonReadResult<SampleDossier> Read(string text, JsonReadOptions? options = null) =>
        Read(text, SampleContext.Default.SampleDossier, options);

    public static JsonReadResult<T> Read<T>(string text, JsonTypeInfo<T> type, JsonReadOptions? options = null)
        where T : notnull => StrictJson.Read(Utf8(text), "sample.json", type, options);

    /// <summary>The only problem, as <c>code path line:column</c>.</summary>
    public static string Only<T>(JsonReadResult<T> result)
        where T : notnull => Brief(Assert.Single(result.Problems));

    public static string[] All<T>(JsonReadResult<T> result)
        where T : notnull => [.. result.Problems.Select(Brief)];

    private static string Brief(JsonProblem problem) => $"{problem.Code} {problem.Path} {problem.Location}";
}
