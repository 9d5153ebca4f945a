using ParkCarbon.Domain;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Methods;

/// <summary>The accounting methods that a dossier may choose.</summary>
public sealed class MethodLibrary
{
    private const string ShippedFolder = "rules/methods/";
    private const string DefaultMethod = "t-ceca-g-2023";

    private static readonly Lazy<MethodLibrary> ShippedMethods = new(() =>
        new MethodLibrary(ShippedFiles.Under(ShippedFolder).Select(AccountingMethod.Load))
    );

    private readonly Dictionary<string, AccountingMethod> _methods;

    /// <summary>Creates a library.</summary>
    /// <param name="methods">The methods, each id once; the standard's own is among them.</param>
    /// <exception cref="ArgumentException">Two methods have the same id.</exception>
    public MethodLibrary(IEnumerable<AccountingMethod> methods) =>
        _methods = methods.ToDictionary(method => method.Id, StringComparer.Ordinal);

    /// <summary>The methods that ship.</summary>
    /// <exception cref="RulePackException">A shipped file is broken.</exception>
    public static MethodLibrary Shipped => ShippedMethods.Value;

    /// <summary>The methods, in order of their ids.</summary>
    public IEnumerable<AccountingMethod> Methods =>
        _methods.Values.OrderBy(method => method.Id, StringComparer.Ordinal);

    /// <summary>Returns the method that a dossier chose; the standard's own where it chose none.</summary>
    /// <param name="choice">The dossier's choice.</param>
    /// <exception cref="MethodChoiceException">The library does not have the method.</exception>
    public AccountingMethod Of(NeutralityChoice? choice)
    {
        var id = choice?.Method ?? DefaultMethod;
        var known = Methods.Select(method => method.Id).ToList();
        return Find(id)
            ?? throw new MethodChoiceException(
                "$.neutrality.method",
                new BilingualText(
                    $"没有核算方法“{id}”；可用：{string.Join("、", known)}。",
                    $"'{id}' is not an accounting method; these are: {string.Join(", ", known)}."
                )
            );
    }

    /// <summary>Returns a method by its id, or null where the library does not have it.</summary>
    /// <param name="id">The id.</param>
    public AccountingMethod? Find(string id) => _methods.GetValueOrDefault(id);
}
