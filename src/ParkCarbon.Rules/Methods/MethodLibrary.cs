using ParkCarbon.Domain;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Methods;

/// <summary>The accounting methods that a dossier may choose.</summary>
/// <remarks>
/// A method that ships is loaded when it is first asked for: who uses one does not wait for the others. Instances are safe for any
/// number of threads.
/// </remarks>
public sealed class MethodLibrary
{
    private const string ShippedFolder = "rules/methods/";
    private const string Json = ".json";
    private const string DefaultMethod = "t-ceca-g-2023";

    private static readonly Lazy<MethodLibrary> ShippedMethods = new(() =>
        new MethodLibrary(
            ShippedFiles
                .NamesUnder(ShippedFolder)
                .Select(name => KeyValuePair.Create(name[ShippedFolder.Length..^Json.Length], Loading(name)))
        )
    );

    private readonly SortedDictionary<string, Lazy<AccountingMethod>> _methods = new(StringComparer.Ordinal);

    /// <summary>Creates a library.</summary>
    /// <param name="methods">The methods, each id once; the standard's own is among them.</param>
    /// <exception cref="ArgumentException">Two methods have the same id.</exception>
    public MethodLibrary(IEnumerable<AccountingMethod> methods)
        : this(methods.Select(method => KeyValuePair.Create(method.Id, new Lazy<AccountingMethod>(method)))) { }

    private MethodLibrary(IEnumerable<KeyValuePair<string, Lazy<AccountingMethod>>> methods)
    {
        foreach (var (id, method) in methods)
        {
            _methods.Add(id, method);
        }
    }

    /// <summary>The methods that ship.</summary>
    public static MethodLibrary Shipped => ShippedMethods.Value;

    /// <summary>The ids of the methods, in ordinal order.</summary>
    public IEnumerable<string> Ids => _methods.Keys;

    /// <summary>The methods, in order of their ids.</summary>
    /// <exception cref="RulePackException">A shipped file is broken.</exception>
    public IEnumerable<AccountingMethod> Methods => _methods.Values.Select(method => method.Value);

    /// <summary>Returns the method that a dossier chose; the standard's own where it chose none.</summary>
    /// <param name="choice">The dossier's choice.</param>
    /// <exception cref="MethodChoiceException">The library does not have the method.</exception>
    public AccountingMethod Of(NeutralityChoice? choice)
    {
        var id = choice?.Method ?? DefaultMethod;
        return Find(id) ?? throw Unknown(id, "$.neutrality");
    }

    /// <summary>Returns a method by its id, or null where the library does not have it.</summary>
    /// <param name="id">The id.</param>
    public AccountingMethod? Find(string id) => _methods.GetValueOrDefault(id)?.Value;

    /// <summary>Checks that the library has every method for which a dossier chooses something.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <exception cref="MethodChoiceException">It does not.</exception>
    public void CheckChoices(ParkDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        foreach (var (choice, path) in MethodChoices.In(dossier))
        {
            if (!_methods.ContainsKey(choice.Method))
            {
                throw Unknown(choice.Method, path);
            }
        }
    }

    private MethodChoiceException Unknown(string id, string path) =>
        new(
            path + ".method",
            new BilingualText(
                $"没有核算方法“{id}”；可用：{string.Join("、", Ids)}。",
                $"'{id}' is not an accounting method; these are: {string.Join(", ", Ids)}."
            )
        );

    private static Lazy<AccountingMethod> Loading(string name) =>
        new(() => AccountingMethod.Load(ShippedFiles.Read(name)));
}
