package id.tanggap.console.settings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.Holiday;
import id.tanggap.protocol.sla.HolidayList;
import id.tanggap.protocol.sla.ListHolidays;
import id.tanggap.protocol.sla.SaveHolidays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayRegisterTest {
    private static final HolidayRow CHRISTMAS =
            new HolidayRow("25/12/2026", "Hari Raya Natal", Holiday.Kind.LIBUR);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(ListHolidays.class, query -> Promises.holidays(query.year()))
                    .on(SaveHolidays.class, command -> Promises.holidays(command.year()));
    private final HolidayRegister register = new HolidayRegister(server, 2026);

    private static HolidayFields year(HolidayRow... rows) {
        return new HolidayFields(2026, List.of(rows));
    }

    @Test
    void thisYearComesFirst() {
        assertThat(register.reading().get().join())
                .extracting(HolidayList::year)
                .containsExactly(2026, 2027, 2028, 2029, 2025);
    }

    @Test
    void emptyLinesAreLeftOutAndTheYearNeedNotBeTyped() {
        HolidayFields fields =
                year(
                        CHRISTMAS,
                        HolidayRow.EMPTY,
                        new HolidayRow("31 12", "Akhir tahun", Holiday.Kind.CUTI_BERSAMA));
        assertThat(register.check(fields)).isEmpty();
        register.saving(Promises.holidays(2026), fields).get().join();
        assertThat(server.sent(SaveHolidays.class))
                .containsExactly(
                        new SaveHolidays(
                                2026,
                                4,
                                List.of(
                                        new Holiday(
                                                LocalDate.of(2026, 12, 25),
                                                "Hari Raya Natal",
                                                Holiday.Kind.LIBUR),
                                        new Holiday(
                                                LocalDate.of(2026, 12, 31),
                                                "Akhir tahun",
                                                Holiday.Kind.CUTI_BERSAMA))));
    }

    @Test
    void whatIsWrongIsNamedByItsLine() {
        assertThat(
                        register.check(
                                year(
                                        CHRISTMAS,
                                        CHRISTMAS,
                                        new HolidayRow("1/1/2027", "x", Holiday.Kind.LIBUR),
                                        new HolidayRow("Natal", "x", Holiday.Kind.LIBUR),
                                        new HolidayRow("17/8", " ", Holiday.Kind.LIBUR))))
                .containsExactly(
                        FieldError.of("holidays[1].date", "DUPLICATE"),
                        FieldError.of("holidays[2].date", "OTHER_YEAR"),
                        FieldError.of("holidays[3].date", "NOT_DAYS"),
                        FieldError.of("holidays[4].name", "REQUIRED"));
    }
}
