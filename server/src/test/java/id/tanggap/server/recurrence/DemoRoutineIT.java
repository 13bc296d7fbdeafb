package id.tanggap.server.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.server.testing.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The invented desk has its daily check. */
@QuarkusTest
class DemoRoutineIT {
    @Inject DemoRecurrences demo;
    @Inject RecurrenceService service;
    @Inject Rows rows;
    @Inject Clock clock;

    @Test
    void theDailyCheckIsPlanned() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> demo.seed(clock.instant()));
        List<RecurrenceView> made =
                service.list().stream()
                        .filter(one -> one.name().equals("Pemeriksaan alat harian"))
                        .toList();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().nextRunAt()).isAfter(clock.instant());
        assertThat(made.getFirst().ticket().tasks()).hasSize(5);
        rows.run("delete from recurrence");
    }
}
