package id.tanggap.server.macro;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.server.demo.DemoUsers;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The invented desk has something to say and do. */
@QuarkusTest
class DemoMacrosIT {
    @Inject DemoMacros demo;
    @Inject MacroService macros;
    @Inject Rows rows;
    @Inject Clock clock;

    @Test
    void whatIsSharedIsThereForEverybody() throws SQLException {
        // Dewi is one of the invented people, who are not here: a user by that id stands in.
        rows.run(
                "insert into app_user (id, username, name, password_hash, disabled, sessions_since, created_at)"
                        + " values (?, 'demo-dewi', 'Dewi Lestari', 'x', true, now(), now()) on conflict do nothing",
                DemoUsers.DEWI);
        QuarkusTransaction.requiringNew().run(() -> demo.seed(clock.instant()));
        List<MacroView> seen = macros.list(TestUser.with(Role.AGENT).actor());
        assertThat(seen).extracting(MacroView::shortcut).contains("tunggu", "perangkat", "ambil");
        rows.run("delete from macro where shortcut in ('tunggu', 'perangkat', 'ambil')");
        rows.run(
                "delete from canned_reply where shortcut in ('sandi', 'foto', 'selesai', 'lp', 'salam')");
    }
}
