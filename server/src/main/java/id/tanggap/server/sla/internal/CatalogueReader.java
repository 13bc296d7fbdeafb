package id.tanggap.server.sla.internal;

import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.CalendarSpec;
import id.tanggap.server.sla.SlaRevision;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.SlaTermsRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the catalogue of policies, and what its versions say. */
@ApplicationScoped
public class CatalogueReader {
    private final SlaPolicyRepository policies;
    private final CalendarRepository calendars;
    private final Jdbc jdbc;

    @Inject
    CatalogueReader(
            SlaPolicyRepository policies, CalendarRepository calendars, DataSource dataSource) {
        this.policies = policies;
        this.calendars = calendars;
        jdbc = new Jdbc(dataSource);
    }

    /** Policies in force. The revision is read first: it never promises more than was looked at. */
    public Catalogue current() {
        int revision = revision();
        Map<UUID, Integer> versions = new HashMap<>();
        calendars.listAll().forEach(c -> versions.put(c.id(), c.version()));
        List<Catalogue.Entry> entries =
                policies.inUse().stream()
                        .filter(p -> p.draft().enabled())
                        .map(
                                p ->
                                        new Catalogue.Entry(
                                                p.draft(),
                                                new SlaTermsRef(
                                                        p.id(),
                                                        p.version(),
                                                        p.draft().calendarId(),
                                                        Objects.requireNonNull(
                                                                versions.get(
                                                                        p.draft().calendarId())))))
                        .toList();
        return new Catalogue(revision, entries);
    }

    /** The hours of a calendar as they stand. */
    public CalendarSpec hours(UUID calendarId) {
        return calendars.version(calendarId, calendars.findById(calendarId).version()).spec();
    }

    /** What the versions say. */
    public SlaTerms terms(SlaTermsRef ref) {
        PolicyVersion policy = policies.version(ref.policyId(), ref.policyVersion());
        CalendarSpec hours = calendars.version(ref.calendarId(), ref.calendarVersion()).spec();
        BusinessCalendar calendar = hours.build("calendar");
        return new SlaTerms(
                ref,
                policy.firstResponse(),
                policy.nextResponse(),
                policy.resolution(),
                policy.pausing(),
                calendar,
                hours);
    }

    /** Name that a policy had in that version. */
    public String policyName(UUID policyId, int version) {
        return policies.version(policyId, version).name();
    }

    /** Present name of a calendar. */
    public String calendarName(UUID calendarId) {
        return calendars.findById(calendarId).name();
    }

    /** Number of the newest revision. */
    public int revision() {
        return jdbc.find("select revision from sla_catalogue", row -> row.getInt(1)).orElseThrow();
    }

    /** Revisions after that one, oldest first. */
    public List<SlaRevision> changesSince(int revision) {
        return jdbc.list(
                "select revision, at, by_name, kind, subject_id, name, version from sla_revision"
                        + " where revision > ? order by revision",
                row ->
                        new SlaRevision(
                                row.getInt("revision"),
                                Jdbc.instant(row, "at"),
                                row.getString("by_name"),
                                SlaRevision.Kind.valueOf(row.getString("kind")),
                                row.getString("subject_id"),
                                row.getString("name"),
                                row.getInt("version")),
                revision);
    }
}
