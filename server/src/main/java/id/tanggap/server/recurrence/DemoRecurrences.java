package id.tanggap.server.recurrence;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurringTicket;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoUsers;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.CalendarService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The SOP's daily check of the equipment, and a weekly one of the backups. */
@ApplicationScoped
public class DemoRecurrences implements DemoData {
    private static final Actor HENDRA =
            new Actor(DemoUsers.HENDRA, "Hendra Gunawan", Set.of(Role.SUPERVISOR), "");
    private static final String ZONE = "Asia/Jakarta";

    private final RecurrenceService service;
    private final CalendarService calendars;

    @Inject
    DemoRecurrences(RecurrenceService service, CalendarService calendars) {
        this.service = service;
        this.calendars = calendars;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void seed(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of(ZONE));
        UUID calendar = calendars.list().stream().map(CalendarView::id).findFirst().orElseThrow();
        service.save(
                new SaveRecurrence(
                        null,
                        null,
                        "Pemeriksaan alat harian",
                        ticket(
                                "Pemeriksaan alat harian",
                                "Periksa alat ruang pelayanan sesuai SOP sebelum pelayanan dibuka.",
                                List.of(
                                        "Komputer dan monitor menyala",
                                        "Pencetak mencetak halaman uji",
                                        "Jaringan dan VPN tersambung",
                                        "Pesawat telepon bernada sambung",
                                        "DORS dapat dibuka")),
                        new RecurrenceSchedule(
                                Frequency.DAILY,
                                Set.of(),
                                null,
                                LocalTime.of(7, 0),
                                ZONE,
                                today,
                                null,
                                OffDays.SKIP,
                                calendar)),
                HENDRA);
        service.save(
                new SaveRecurrence(
                        null,
                        null,
                        "Uji pulih cadangan data",
                        ticket(
                                "Uji pulih cadangan data",
                                "Pulihkan cadangan terakhir ke server uji dan catat lamanya.",
                                List.of(
                                        "Cadangan terakhir ditemukan",
                                        "Data terbaca",
                                        "Lama dicatat")),
                        new RecurrenceSchedule(
                                Frequency.WEEKLY,
                                EnumSet.of(DayOfWeek.FRIDAY),
                                null,
                                LocalTime.of(9, 0),
                                ZONE,
                                today,
                                null,
                                OffDays.SHIFT,
                                calendar)),
                HENDRA);
    }

    private static RecurringTicket ticket(String subject, String description, List<String> tasks) {
        return new RecurringTicket(
                TicketType.SERVICE_REQUEST,
                subject,
                description,
                "NETWORK",
                Impact.LOW,
                Urgency.LOW,
                Map.of(),
                "HARDWARE",
                null,
                null,
                null,
                tasks);
    }
}
