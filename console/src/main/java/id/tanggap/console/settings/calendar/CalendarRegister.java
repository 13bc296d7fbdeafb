package id.tanggap.console.settings.calendar;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.CalendarList;
import id.tanggap.protocol.sla.CalendarReply;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.ListCalendars;
import id.tanggap.protocol.sla.SaveCalendar;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The business calendars. */
final class CalendarRegister implements Register<CalendarView, CalendarFields> {
    private static final UUID NEW = new UUID(0, 0);

    private final ServerApi api;
    private final OnceCommands once;
    private final Times times;
    private final boolean english;

    CalendarRegister(ServerApi api, Times times, boolean english) {
        this.api = api;
        this.times = times;
        this.english = english;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<CalendarView>>> reading() {
        return () -> api.send(new ListCalendars()).thenApply(CalendarList::items);
    }

    @Override
    public Supplier<CompletableFuture<CalendarView>> saving(
            @Nullable CalendarView origin, CalendarFields fields) {
        Supplier<CompletableFuture<CalendarReply>> sending =
                once.sending(
                        origin == null ? NEW : origin.id(),
                        new SaveCalendar(
                                origin == null ? null : origin.id(),
                                origin == null ? null : origin.version(),
                                fields.name().strip(),
                                fields.draft(times.today())));
        return () -> sending.get().thenApply(CalendarReply::calendar);
    }

    @Override
    public Object key(CalendarView calendar) {
        return calendar.id();
    }

    @Override
    public CalendarFields draft(CalendarView calendar) {
        return CalendarFields.of(calendar, english);
    }

    @Override
    public List<FieldError> check(CalendarFields fields) {
        return fields.check(times.today());
    }
}
