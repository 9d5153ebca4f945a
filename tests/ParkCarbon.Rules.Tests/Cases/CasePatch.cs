using System.Text.Json.Nodes;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Puts what a case gives over the base, as RFC 7396 does, and reaches into lists by the ids of their items.</summary>
internal static class CasePatch
{
    public static JsonObject Apply(JsonObject target, JsonObject patch)
    {
        var result = (JsonObject)target.DeepClone();
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                result.Remove(name);
            }
            else
            {
                result[name] = value is JsonObject inner ? Over(result[name], inner) : value.DeepClone();
            }
        }

        return result;
    }

    private static JsonNode Over(JsonNode? target, JsonObject patch) =>
        target switch
        {
            JsonArray list => Apply(list, patch),
            JsonObject item => Apply(item, patch),
            _ => patch.DeepClone(),
        };

    private static JsonArray Apply(JsonArray list, JsonObject patch)
    {
        var result = new JsonArray([.. list.Select(item => item!.DeepClone())]);
        foreach (var (id, value) in patch)
        {
            var index = result
                .Index()
                .Where(item => (string?)item.Item!["id"] == id)
                .Select(item => item.Index)
                .DefaultIfEmpty(-1)
                .First();
            if (index < 0)
            {
                result.Add(
                    value?.DeepClone() ?? throw new InvalidOperationException($"There is no item '{id}' to remove.")
                );
            }
            else if (value is null)
            {
                result.RemoveAt(index);
            }
            else
            {
                result[index] = Apply((JsonObject)result[index]!, (JsonObject)value);
            }
        }

        return result;
    }
}
