package id.tanggap.e2e.bench.data;

import id.tanggap.server.sla.CalendarSpec;
import id.tanggap.server.sla.SlaTerms;
import id.tanggap.server.sla.SlaTermsRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small desk without a database, for tests. */
final class MadeDesk {
    private MadeDesk() {}

    static Desk small() {
        SlaTermsRef ref = new SlaTermsRef(new UUID(0, 1), 0, new UUID(0, 2), 0);
        List<List<String>> day = List.of(List.of("07:30", "16:00"));
        CalendarSpec hours =
                new CalendarSpec(
                        "Asia/Jakarta",
                        Map.of("MON", day, "TUE", day, "WED", day, "THU", day, "FRI", day),
                        List.of());
        SlaTerms terms =
                new SlaTerms(
                        ref,
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofHours(16),
                        Set.of(),
                        hours.build("calendar"),
                        hours);
        return new Desk(
                List.of(
                        new Desk.Category("LP_NUMBER_GAP", "SOFTWARE", List.of("lpNumber")),
                        new Desk.Category("NETWORK_VPN", "HARDWARE", List.of("deviceKind"))),
                List.of(
                        new Desk.Unit(new UUID(1, 1), "Polres Kaur"),
                        new Desk.Unit(new UUID(1, 2), "Polres Ende")),
                List.of(
                        new Desk.Person(new UUID(2, 1), "Petugas 1", "DESK"),
                        new Desk.Person(new UUID(2, 2), "Teknisi 1", "SOFTWARE")),
                List.of(new Desk.Contact(new UUID(3, 1), new UUID(1, 2), "Adi Sari")),
                List.of(new Desk.Promise(null, null, ref)),
                Map.of(ref, terms),
                1);
    }
}
