package id.tanggap.console.settings.calendar;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.HolidayList;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.SaveHolidays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shared holidays, a thing for each year: last year's, this one's and the next three's. */
final class HolidayRegister implements Register<HolidayList, HolidayFields> {
    private static final int AHEAD = 3;

    private final ServerApi api;
    private final OnceCommands once;
    private final int thisYear;

    HolidayRegister(ServerApi api, int thisYear) {
        this.api = api;
        this.thisYear = thisYear;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<HolidayList>>> reading() {
        return () -> {
            List<CompletableFuture<HolidayList>> years =
                    years().map(year -> api.send(new ListHolidays(year))).toList();
            return CompletableFuture.allOf(years.toArray(CompletableFuture<?>[]::new))
                    .thenApply(done -> years.stream().map(CompletableFuture::join).toList());
        };
    }

    private Stream<Integer> years() {
        // This year first: it is the one that opens.
        return Stream.concat(
                IntStream.rangeClosed(thisYear, thisYear + AHEAD).boxed(), Stream.of(thisYear - 1));
    }

    @Override
    public Supplier<CompletableFuture<HolidayList>> saving(
            @Nullable HolidayList origin, HolidayFields fields) {
        if (origin == null) {
            throw new IllegalStateException("years are not made");
        }
        return once.sending(
                new UUID(0, origin.year()),
                new SaveHolidays(origin.year(), origin.version(), fields.list()));
    }

    @Override
    public Object key(HolidayList list) {
        return list.year();
    }

    @Override
    public HolidayFields draft(HolidayList list) {
        return HolidayFields.of(list);
    }

    @Override
    public List<FieldError> check(HolidayFields fields) {
        return fields.check();
    }
}
