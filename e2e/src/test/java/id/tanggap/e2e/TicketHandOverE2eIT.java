package id.tanggap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent takes the next ticket and hands it on; the technician takes it and reads why. */
@Tag("gui")
class TicketHandOverE2eIT {
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
    void theNextTicketIsTakenHandedOnAndTakenByWhoKnowsMore() {
        String dewi = desk.token("dewi");
        String sinta =
                desk.contact(
                        dewi,
                        "Sinta Maharani",
                        "87010199",
                        desk.unit(dewi, "Polresta Bengkulu"),
                        "+6281277700199");
        desk.ticket(dewi, sinta, "Akun terkunci yang pertama", "ACCOUNT");
        desk.ticket(dewi, sinta, "Akun terkunci yang kedua", "ACCOUNT");

        ConsoleWindow agent = open.window();
        agent.signIn("dewi", DeskSetup.PASSWORD);
        agent.show("contact");
        agent.press(KeyEvent.VK_F9);
        agent.awaitText("Akun terkunci yang pertama");
        agent.await(
                "the page of the ticket",
                () -> agent.textOf("ticket.detail.number").startsWith("T-2026-"));
        String number = agent.textOf("ticket.detail.number");
        agent.awaitText(number + " sekarang tiket Anda");

        agent.press(KeyEvent.VK_G, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        agent.await("the chain", () -> agent.has("ticket.escalation.here"));
        agent.click(b -> "ticket.escalation.way.GROUP".equals(b.getName()));
        agent.selectContaining("ticket.escalation.group", "Perangkat Lunak");
        agent.window().textBox("ticket.escalation.note").focus();
        agent.type("Kata sandi sudah diatur ulang, akun terkunci lagi.");
        agent.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        agent.awaitText("Kata sandi sudah diatur ulang, akun terkunci lagi.");
        agent.await("the form is gone", () -> !agent.has("ticket.escalation"));

        List<Map<String, Object>> tickets =
                desk.get("hendra", "/api/v1/tickets?view=ALL")
                        .statusCode(200)
                        .extract()
                        .path("items");
        assertThat(tickets)
                .filteredOn(ticket -> number.equals(ticket.get("number")))
                .singleElement()
                .satisfies(
                        ticket ->
                                assertThat(ticket)
                                        .containsEntry("group", "SOFTWARE")
                                        .containsEntry("handoverCount", 1));

        ConsoleWindow technician = open.window();
        technician.signIn("bayu", DeskSetup.PASSWORD);
        technician.press(KeyEvent.VK_F9);
        technician.awaitText("Kata sandi sudah diatur ulang, akun terkunci lagi.");
        technician.awaitText(number);
        technician.press(KeyEvent.VK_F9);
        technician.awaitText("Tidak ada tiket kelompok Anda yang menunggu diambil.");

        technician.press(KeyEvent.VK_I, KeyEvent.VK_CONTROL);
        technician.await("the clocks", () -> technician.has("ticket.explain.steps"));
        technician.awaitText("Penjelasan waktu SLA");

        technician.close();
        agent.toFront();
        agent.close();
    }
}
