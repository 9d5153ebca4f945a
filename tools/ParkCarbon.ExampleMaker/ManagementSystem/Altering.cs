namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Changes or drops single records of a list.</summary>
internal static class Altering
{
    /// <summary>The list with some records changed.</summary>
    /// <exception cref="InvalidOperationException">No record was meant: the change would plant nothing.</exception>
    public static IReadOnlyList<T> Change<T>(this IReadOnlyList<T>? records, Func<T, bool> which, Func<T, T> change) =>
        records!.Any(which)
            ? [.. records!.Select(record => which(record) ? change(record) : record)]
            : throw new InvalidOperationException($"No {typeof(T).Name} was meant.");

    /// <summary>The list without some records.</summary>
    /// <exception cref="InvalidOperationException">No record was meant: the change would plant nothing.</exception>
    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T>? records, Func<T, bool> which) =>
        records!.Any(which)
            ? [.. records!.Where(record => !which(record))]
            : throw new InvalidOperationException($"No {typeof(T).Name} was meant.");

    /// <summary>The list without one id.</summary>
    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> ids, string id)
        where T : class => Without(ids, one => one.ToString() == id);
}
