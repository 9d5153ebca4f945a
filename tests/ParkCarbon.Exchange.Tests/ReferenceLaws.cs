using System.Collections;
using System.Reflection;
using System.Text.Json;
using FsCheck.Xunit;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Integrity;
using ParkCarbon.Rules.Factors;

namespace ParkCarbon.Exchange.Tests;

/// <summary>Every id in a dossier is followed, whatever record it stands in.</summary>
/// <remarks>The expectation walks the types, so that a member that is added tomorrow is asked for too.</remarks>
public class ReferenceLaws
{
    /// <summary>What may be named without being in the dossier, because ParkCarbon ships some.</summary>
    private static readonly Type[] Shipped = [typeof(AccountingSpecification), typeof(GwpSet)];

    [Property(MaxTest = 60)]
    public void Every_id_that_names_nothing_is_found_at_its_place(int seed)
    {
        var dossier = new DossierMaker(Math.Abs(seed % 100_000)).Make();
        var places = IdsOf(dossier, "$").Where(place => !Shipped.Contains(place.Of)).ToList();
        var known = places.Where(place => place.IsOwn).Select(place => (place.Of, place.Id)).ToHashSet();
        var expected = places
            .Where(place => !place.IsOwn && !known.Contains((place.Of, place.Id)))
            .Select(place => place.Path);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Found(dossier, IntegrityCodes.UnknownReference).Order(StringComparer.Ordinal)
        );
    }

    [Property(MaxTest = 60)]
    public void Every_id_that_is_given_twice_is_found_at_the_second(int seed)
    {
        var dossier = new DossierMaker(Math.Abs(seed % 100_000)).Make();
        var expected = IdsOf(dossier, "$")
            .Where(place => place.IsOwn && place.Path != "$.park.id")
            .GroupBy(place => (place.Of, place.Id))
            .SelectMany(places => places.Skip(1))
            .Select(place => place.Path);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Found(dossier, IntegrityCodes.DuplicateId).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Found(ParkDossier dossier, string code) =>
        DossierIntegrity
            .Check(dossier, ShippedLibrary.Load())
            .Where(problem => problem.Code == code)
            .Select(problem => problem.Path.ToString());

    private static IEnumerable<(Type Of, string Id, string Path, bool IsOwn)> IdsOf(object record, string path)
    {
        foreach (var member in record.GetType().GetProperties().Where(member => member.SetMethod is not null))
        {
            var at = $"{path}.{JsonNamingPolicy.CamelCase.ConvertName(member.Name)}";
            switch (member.GetValue(record))
            {
                case null or string:
                    break;
                case IEnumerable items:
                    var i = 0;
                    foreach (
                        var found in items.Cast<object>().SelectMany(item => Of(item, $"{at}[{i++}]", record, member))
                    )
                    {
                        yield return found;
                    }

                    break;
                case var value:
                    foreach (var found in Of(value, at, record, member))
                    {
                        yield return found;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<(Type Of, string Id, string Path, bool IsOwn)> Of(
        object value,
        string path,
        object owner,
        PropertyInfo member
    )
    {
        var type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            var of = type.GetGenericArguments()[0];
            return [(of, value.ToString()!, path, member.Name == "Id" && of == owner.GetType())];
        }

        return
            type.Assembly == typeof(ParkDossier).Assembly
            && !type.IsEnum
            && type.Namespace != "ParkCarbon.Domain.Quantities"
            ? IdsOf(value, path)
            : [];
    }
}
