package id.tanggap.server.search.language;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that mean the same everywhere: what {@link Field.Kind#FIXED} fields may be, and the special
 * ones.
 */
public final class Words {
    private static final Map<Field, List<Choice>> FIXED =
            Map.ofEntries(
                    entry(
                            Field.LEVEL,
                            List.of(
                                    Choice.of("1", "1", "meja", "desk"),
                                    Choice.of("2", "2", "teknisi", "technicians"),
                                    Choice.of("3", "3", "vendor"))),
                    entry(
                            Field.STATUS,
                            List.of(
                                    Choice.of("NEW", "new", "baru"),
                                    Choice.of("ASSIGNED", "assigned", "ditugaskan"),
                                    Choice.of("IN_PROGRESS", "in-progress", "dikerjakan"),
                                    Choice.of("PENDING", "pending", "ditunda", "menunggu"),
                                    Choice.of("RESOLVED", "resolved", "selesai"),
                                    Choice.of("CLOSED", "closed", "ditutup"))),
                    entry(
                            Field.TYPE,
                            List.of(
                                    Choice.of("INCIDENT", "incident", "insiden"),
                                    Choice.of(
                                            "SERVICE_REQUEST",
                                            "service-request",
                                            "request",
                                            "permintaan",
                                            "permintaan layanan"),
                                    Choice.of("PROBLEM", "problem", "masalah"))),
                    entry(
                            Field.PRIORITY,
                            List.of(
                                    Choice.of("CRITICAL", "critical", "kritis"),
                                    Choice.of("HIGH", "high", "tinggi"),
                                    Choice.of("NORMAL", "normal", "sedang"),
                                    Choice.of("LOW", "low", "rendah"))),
                    entry(
                            Field.ORIGIN,
                            List.of(
                                    Choice.of("CALL", "call", "telepon"),
                                    Choice.of("OPERATOR", "operator"),
                                    Choice.of("EMAIL", "email", "e-mail", "surel"),
                                    Choice.of("MONITORING", "monitoring", "pemantauan"),
                                    Choice.of("OWN", "own", "temuan sendiri"))),
                    entry(
                            Field.REASON,
                            List.of(
                                    Choice.of("OPERATOR", "operator"),
                                    Choice.of("SPARE_PART", "spare-part", "suku cadang"),
                                    Choice.of("VENDOR", "vendor"),
                                    Choice.of("OTHER_UNIT", "other-unit", "satuan lain"),
                                    Choice.of(
                                            "PLANNED_DATE", "planned-date", "tanggal terencana"))),
                    entry(
                            Field.IS,
                            List.of(
                                    Choice.of("OPEN", "open", "terbuka"),
                                    Choice.of("DONE", "done", "selesai"),
                                    Choice.of("OVERDUE", "overdue", "terlambat"),
                                    Choice.of("UNASSIGNED", "unassigned", "belum diambil"),
                                    Choice.of("SNOOZED", "snoozed", "ditidurkan"),
                                    Choice.of("REOPENED", "reopened", "dibuka lagi"),
                                    Choice.of("ESCALATED", "escalated", "dieskalasi"),
                                    Choice.of("MERGED", "merged", "digabung"),
                                    Choice.of("SPAM", "spam"),
                                    Choice.of("KNOWN_ERROR", "known-error", "galat dikenal"))),
                    entry(
                            Field.HAS,
                            List.of(
                                    Choice.of("CALL", "call", "telepon"),
                                    Choice.of("NOTE", "note", "catatan"),
                                    Choice.of("REPLY", "reply", "balasan"),
                                    Choice.of("DORS", "dors", "lp"),
                                    Choice.of("ATTACHMENT", "attachment", "lampiran"),
                                    Choice.of("ASSET", "asset", "aset"),
                                    Choice.of("TASK", "task", "tugas"),
                                    Choice.of("LINK", "link", "tautan"),
                                    Choice.of("TIME", "time", "waktu kerja"))),
                    entry(
                            Field.SLA,
                            List.of(
                                    Choice.of("MET", "met", "terpenuhi"),
                                    Choice.of("MISSED", "missed", "terlambat"),
                                    Choice.of("RUNNING", "running", "berjalan"),
                                    Choice.of("PAUSED", "paused", "berhenti"))));

    /** The one who asks. */
    static final Choice ME = Choice.of("ME", "me", "mine", "saya");

    /** Nobody, nothing. */
    static final Choice NONE = Choice.of("NONE", "none", "tidak ada", "kosong");

    private static final Set<Field> PERSONAL = Set.of(Field.ASSIGNEE, Field.WATCHER, Field.GROUP);
    private static final Set<Field> MAY_BE_EMPTY =
            Set.of(
                    Field.GROUP,
                    Field.HANDED_FROM,
                    Field.ASSIGNEE,
                    Field.POLDA,
                    Field.UNIT,
                    Field.CONTACT,
                    Field.DUE,
                    Field.RESOLVED,
                    Field.CLOSED,
                    Field.ASSET,
                    Field.DORS);

    private Words() {}

    /** What a field may be; empty for fields whose values are not fixed. */
    public static List<Choice> of(Field field) {
        return FIXED.getOrDefault(field, List.of());
    }

    /** Whether {@code me} makes sense for the field. */
    static boolean isPersonal(Field field) {
        return PERSONAL.contains(field);
    }

    /** Whether {@code none} makes sense for the field. */
    static boolean mayBeEmpty(Field field) {
        return MAY_BE_EMPTY.contains(field);
    }
}
