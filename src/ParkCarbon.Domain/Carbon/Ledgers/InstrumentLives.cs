using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>The lives of all certificates and credits that a dossier records.</summary>
public sealed class InstrumentLives
{
    /// <summary>What the registry of green certificates is called here.</summary>
    internal const string CertificateRegistry = "green certificates";

    private readonly ParkDossier _dossier;
    private readonly InstrumentRules? _rules;
    private readonly List<CarbonCredit> _crediting;

    private InstrumentLives(ParkDossier dossier, InstrumentRules? rules)
    {
        _dossier = dossier;
        _rules = rules;
        _crediting =
        [
            .. (dossier.Credits ?? [])
                .Where(credit => credit.Crediting is not null)
                .OrderBy(credit => credit.Programme, StringComparer.Ordinal)
                .ThenBy(credit => credit.Serials),
        ];
    }

    /// <summary>The certificates, in order of their serials.</summary>
    public IReadOnlyList<InstrumentLife> Certificates =>
        [.. (_dossier.GreenCertificates ?? []).Select(Of).OrderBy(life => life.Serials)];

    /// <summary>The credits, in order of their programmes and serials.</summary>
    public IReadOnlyList<InstrumentLife> Credits =>
        [
            .. (_dossier.Credits ?? [])
                .Select(Of)
                .OrderBy(life => life.Registry, StringComparer.Ordinal)
                .ThenBy(life => life.Serials),
        ];

    /// <summary>Reads the lives from a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="rules">What is known of how certificates live; null where nothing is.</param>
    public static InstrumentLives Of(ParkDossier dossier, InstrumentRules? rules)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new InstrumentLives(dossier, rules);
    }

    /// <summary>The life of certificates.</summary>
    /// <param name="certificate">The certificates.</param>
    public InstrumentLife Of(GreenCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var traders = TradersOf(certificate);
        var course = new LifeCourse
        {
            HasIssue = certificate.IssuedOn is not null,
            WasTraded = traders.Count > 0,
            MayMoveTo = UsersOf(certificate, traders),
        };
        return new(certificate.Serials, CertificateRegistry, course.Of(EventsOf(certificate)));
    }

    /// <summary>The life of credits.</summary>
    /// <param name="credit">The credits.</param>
    public static InstrumentLife Of(CarbonCredit credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        var course = new LifeCourse
        {
            HasIssue = credit.IssuedOn is not null,
            WasTraded = false,
            MayMoveTo = null,
        };
        return new(credit.Serials, credit.Programme, course.Of(EventsOf(credit)));
    }

    /// <summary>The last day on which certificates of a month are valid; null where no rule says.</summary>
    /// <param name="generated">The month of generation.</param>
    public LocalDate? LastDay(YearMonth generated) =>
        _rules?.Legacy is { } legacy && legacy.AppliesTo(generated)
            ? legacy.ValidUntil
            : _rules?.Validity?.LastDay(generated);

    private IEnumerable<InstrumentEvent> EventsOf(GreenCertificate certificate)
    {
        var month = certificate.Generated.ToDateInterval();
        yield return LifeEvents.Generated(month.Start, month.Start.ToIsoText());
        if (certificate.IssuedOn is { } issued)
        {
            yield return LifeEvents.Issued(issued);
        }

        foreach (
            var credit in _rules?.Crediting is null
                ? []
                : _crediting.Where(credit => IsOfSameGeneration(credit, certificate))
        )
        {
            if (credit.Crediting!.RegisteredOn is { } registered)
            {
                yield return LifeEvents.Frozen(registered, credit);
            }

            if ((credit.Crediting.IssuedOn ?? credit.IssuedOn) is { } credited)
            {
                yield return LifeEvents.Cancelled(credited, credit);
            }
        }

        if (LastDay(certificate.Generated) is { } lastDay)
        {
            yield return LifeEvents.Expired(lastDay);
        }

        foreach (var item in Moves(certificate.Transfers, certificate.Retirement))
        {
            yield return item;
        }
    }

    private static IEnumerable<InstrumentEvent> EventsOf(CarbonCredit credit)
    {
        var from = LocalDate.Max(
            credit.Vintage is { } year ? new LocalDate(year, 1, 1) : LocalDate.MinIsoValue,
            credit.Crediting?.Months.Start ?? LocalDate.MinIsoValue
        );
        yield return LifeEvents.Generated(from, from.ToIsoText());
        if (credit.IssuedOn is { } issued)
        {
            yield return LifeEvents.Issued(issued);
        }

        foreach (var item in Moves(credit.Transfers, credit.Retirement))
        {
            yield return item;
        }
    }

    private static IEnumerable<InstrumentEvent> Moves(IEnumerable<Transfer> transfers, Retirement? retirement) =>
        transfers.Select(LifeEvents.Transferred).Concat(retirement is null ? [] : [LifeEvents.Retired(retirement)]);

    private static bool IsOfSameGeneration(CarbonCredit credit, GreenCertificate certificate) =>
        credit.Crediting!.Plant == certificate.Plant
        && credit.Crediting.Months.Intersection(certificate.Generated.ToDateInterval()) is not null;

    /// <summary>The entities that took certificates together with the power of a green-power trade.</summary>
    private HashSet<Id<ParkEntity>> TradersOf(GreenCertificate certificate) =>
        _rules?.MovesWithPower is null
            ? []
            : (_dossier.GreenPower ?? [])
                .Where(supply =>
                    supply is { Kind: GreenPowerKind.Trade, Certificates: { } serials }
                    && serials.Intersect(certificate.Serials) is not null
                )
                .Select(supply => supply.Entity)
                .ToHashSet();

    /// <summary>Who may have certificates that are not traded: their user; null where they may be traded.</summary>
    private static Func<InstrumentEvent, bool>? UsersOf(
        GreenCertificate certificate,
        HashSet<Id<ParkEntity>> traders
    ) =>
        traders.Count > 0 ? move => move.Entity is { } entity && traders.Contains(entity)
        : certificate.Tradable == false
            ? move =>
                move.Entity is { } entity && (certificate.Retirement is null || entity == certificate.Retirement.Entity)
        : null;
}
