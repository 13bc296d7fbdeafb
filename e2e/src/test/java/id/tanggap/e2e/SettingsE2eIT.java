package id.tanggap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JTable;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor tries a shorter goal on this month's tickets, saves it, and new tickets have it. */
@Tag("gui")
class SettingsE2eIT {
    @TempDir Path folder;

    private OpenDesk open;
    private DeskSetup desk;

    @BeforeEach
    void openTheDesk() {
        open = new OpenDesk(folder);
        desk = open.setup();
    }

    @AfterEach
    void closeTheDesk() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void aPolicyIsTriedSavedAndHoldsForTheNextTicket() {
        String dewi = desk.token("dewi");
        String sinta =
                desk.contact(
                        dewi,
                        "Sinta Maharani",
                        "87010199",
                        desk.unit(dewi, "Polresta Bengkulu"),
                        "+6281277700199");
        desk.ticket(dewi, sinta, "Sebelum target dipercepat", "ACCOUNT");
        Instant before = dueAt("Sebelum target dipercepat");

        ConsoleWindow supervisor = open.window();
        supervisor.signIn("hendra", DeskSetup.PASSWORD);
        supervisor.show("settings");
        supervisor.awaitText("1j / 4j / 16j");
        JTable policies = supervisor.window().table("settings.policy.table").target();
        GuiActionRunner.execute(() -> policies.setRowSelectionInterval(2, 2));
        supervisor.await(
                "the normal policy",
                () -> "1j".equals(supervisor.textOf("settings.policy.firstResponse")));
        supervisor.window().textBox("settings.policy.firstResponse").setText("15m");
        supervisor.awaitText("menghitung ulang 1 dari 1 tiket terbuka");

        supervisor.press(KeyEvent.VK_T, KeyEvent.VK_CONTROL);
        supervisor.awaitText("Respons pertama 1j menjadi 15m");
        supervisor.selectContaining("settings.whatIf.period", "bulan ini");
        supervisor.awaitText("1 tiket dari");
        assertThat(dueAt("Sebelum target dipercepat")).isEqualTo(before);

        supervisor.click(b -> "settings.whatIf.back".equals(b.getName()));
        supervisor.await(
                "what was typed",
                () -> "15m".equals(supervisor.textOf("settings.policy.firstResponse")));
        supervisor.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        supervisor.awaitText("Tersimpan dan langsung berlaku.");
        supervisor.awaitText("15m / 4j / 16j");

        desk.ticket(dewi, sinta, "Sesudah target dipercepat", "ACCOUNT");
        String id = String.valueOf(ticket("Sesudah target dipercepat").get("id"));
        List<Integer> goals =
                desk.get("hendra", "/api/v1/tickets/" + id + "/sla")
                        .statusCode(200)
                        .extract()
                        .path("clocks.findAll { it.clock == 'FIRST_RESPONSE' }.targetMinutes");
        assertThat(goals).containsExactly(15);
        // Whatever the hour: 45 open minutes earlier than the ticket of a minute before.
        assertThat(dueAt("Sesudah target dipercepat")).isBefore(before);
        supervisor.close();
    }

    private Instant dueAt(String subject) {
        Map<?, ?> clock = (Map<?, ?>) Objects.requireNonNull(ticket(subject).get("firstResponse"));
        return Instant.parse(String.valueOf(clock.get("dueAt")));
    }

    private Map<String, Object> ticket(String subject) {
        List<Map<String, Object>> tickets =
                desk.get("hendra", "/api/v1/tickets?view=ALL")
                        .statusCode(200)
                        .extract()
                        .path("items");
        return tickets.stream()
                .filter(ticket -> subject.equals(ticket.get("subject")))
                .findFirst()
                .orElseThrow();
    }
}
