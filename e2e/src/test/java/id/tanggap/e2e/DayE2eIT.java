package id.tanggap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The day that must work: a real Asterisk, the packaged server, real windows. The steps follow each
 * other; each begins where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DayE2eIT {
    private static final Duration CALL_PATIENCE = Duration.ofSeconds(60);
    private static final int CALL_SECONDS = 45;

    private Lab lab;
    private ServerProcess server;
    private DeskSetup desk;
    private PbxFiles pbx;
    private Robot robot;
    private ConsoleWindow agent;
    private ConsoleWindow technician;
    private Process caller;
    private String ticketNumber = "";

    @BeforeAll
    @SuppressWarnings("NullAway.Init")
    void openTheDesk(@TempDir Path folder) {
        lab = new Lab(folder.resolve("lab"));
        lab.up();
        Map<String, String> settings = new HashMap<>(lab.serverSettings());
        pbx = PbxFiles.of(settings);
        settings.put("TANGGAP_ADMIN_PASSWORD", DeskSetup.PASSWORD);
        settings.put("LC_ALL", "C.UTF-8");
        Path data = folder.resolve("data");
        data.toFile().mkdirs();
        server = new ServerProcess(data, settings);
        server.start();
        desk = new DeskSetup(server.uri());
        desk.make();
        robot = BasicRobot.robotWithNewAwtHierarchy();
    }

    @AfterAll
    void closeTheDesk() {
        if (robot != null) {
            robot.cleanUp();
        }
        if (server != null) {
            server.close();
        }
        if (lab != null) {
            lab.close();
        }
    }

    @Test
    @Order(1)
    void agentSignsInAndIsReadyForTheQueue() {
        technician = ConsoleWindow.open(robot, server.uri()).signIn("bayu", DeskSetup.PASSWORD);
        technician.awaitText("Tidak ada tiket terbuka");
        agent = ConsoleWindow.open(robot, server.uri()).signIn("dewi", DeskSetup.PASSWORD);
        agent.window().textBox("agent.extension").setText("2001");
        agent.window().button("agent.signIn").click();
        agent.awaitText("Jeda");
        agent.press(KeyEvent.VK_F8);
        agent.await("agent is ready", () -> stateIs("Siap"));
        Awaitility.await("queue member is not paused")
                .atMost(CALL_PATIENCE)
                .until(() -> !pbx.queueEvents("UNPAUSE").isEmpty());
    }

    @Test
    @Order(2)
    void cardOfTheOperatorShowsOnRingAndDoesNotTakeTheCaret() {
        agent.show("contact");
        agent.window().textBox("contact.list.search").focus();
        caller = lab.call(DeskSetup.RUDI_NUMBER, CALL_SECONDS);

        agent.await("caller card", () -> agent.has("call.card"));
        agent.awaitText("Rudi Hartono");
        agent.awaitText("Polres Rejang Lebong");
        agent.awaitText("Polda Bengkulu");
        agent.awaitText("WIB");
        agent.window().textBox("contact.list.search").requireFocused();
        agent.await("agent is on the call", () -> stateIs("Bicara"));
    }

    @Test
    @Order(3)
    void ticketIsFiledFromTheCallWithTheKeyboardAlone() {
        agent.press(KeyEvent.VK_F6);
        agent.await(
                "caret in the subject",
                () -> agent.window().textBox("ticket.editor.subject").target().isFocusOwner());
        agent.type("Nomor LP ganda setelah sinkronisasi");
        agent.press(KeyEvent.VK_TAB);
        agent.type("Dua laporan mendapat nomor yang sama sesudah luring.");
        agent.press(KeyEvent.VK_TAB);
        agent.type("Penomoran");
        agent.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        agent.await(
                "ticket number", () -> agent.texts().stream().anyMatch(t -> t.contains("T-2026-")));

        List<Map<String, Object>> tickets =
                desk.get("hendra", "/api/v1/tickets?view=ALL")
                        .statusCode(200)
                        .extract()
                        .path("items");
        assertThat(tickets).hasSize(1);
        assertThat(tickets.getFirst())
                .containsEntry("contactName", "Rudi Hartono")
                .containsEntry("unitName", "Polres Rejang Lebong")
                .containsEntry("poldaCode", "BENGKULU");
        ticketNumber = String.valueOf(tickets.getFirst().get("number"));
        technician.awaitText(ticketNumber);
    }

    @Test
    @Order(4)
    void reportIsFoundByASloppyNumber() {
        agent.show("dors");
        agent.window()
                .textBox("dors.number")
                .setText("lp b / 451/11/2026/ spkt /polres rejang lebong");
        agent.window().textBox("dors.reason").setText("Panggilan dari IPDA Rudi Hartono");
        agent.window().textBox("dors.number").focus();
        agent.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);

        agent.awaitText(DeskSetup.REPORT);
        agent.awaitText("Lidik");
        agent.awaitText("BRIPKA Andi Saputra");
        desk.get("hendra", "/api/v1/dors/access")
                .statusCode(200)
                .body("items[0].userName", equalTo("Dewi Lestari"))
                .body("items[0].canonical", equalTo(DeskSetup.REPORT));
    }

    @Test
    @Order(5)
    void callEndsInWrapUpAndIsLoggedAsAsteriskSawIt() throws InterruptedException {
        assertThat(caller.waitFor()).as("caller ended in order").isZero();
        agent.await("wrap-up", () -> stateIs("Penyelesaian"));
        agent.press(KeyEvent.VK_F4);
        agent.press(KeyEvent.VK_2);
        agent.await(
                "disposition is chosen", () -> agent.isSelected("call.wrapUp.disposition.TICKET"));
        agent.window().textBox("call.wrapUp.note").focus().setText("Nomor ganda, tiket dibuat");
        agent.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        agent.await("agent is ready again", () -> stateIs("Siap"));

        List<String> connect =
                Awaitility.await()
                        .until(() -> pbx.queueEvents("CONNECT"), e -> e.size() == 1)
                        .getFirst();
        List<String> complete =
                Awaitility.await()
                        .until(() -> pbx.queueEvents("COMPLETECALLER"), e -> e.size() == 1)
                        .getFirst();
        List<Map<String, Object>> calls =
                Awaitility.await("the call in the log")
                        .atMost(CALL_PATIENCE)
                        .until(
                                () ->
                                        desk.get("hendra", "/api/v1/calls")
                                                .statusCode(200)
                                                .extract()
                                                .path("items"),
                                (List<Map<String, Object>> items) ->
                                        items.size() == 1
                                                && "FINISHED"
                                                        .equals(items.getFirst().get("state")));
        Map<String, Object> call = calls.getFirst();
        assertThat(call)
                .containsEntry("linkedId", connect.get(1))
                .containsEntry("direction", "INBOUND")
                .containsEntry("queue", "bantuan")
                .containsEntry("outcome", "ANSWERED")
                .containsEntry("disposition", "TICKET");
        assertThat(pbx.cdrs())
                .as("CDR of the call")
                .anyMatch(record -> record.contains(connect.get(1)));
        // queue_log counts whole seconds: CONNECT carries the wait, COMPLETECALLER wait and talk.
        assertThat(seconds(call, "waitSeconds"))
                .isCloseTo(Long.parseLong(connect.get(5)), within(1L));
        assertThat(seconds(call, "waitSeconds"))
                .isCloseTo(Long.parseLong(complete.get(5)), within(1L));
        assertThat(seconds(call, "talkSeconds"))
                .isCloseTo(Long.parseLong(complete.get(6)), within(1L));
        assertThat(seconds(call, "wrapUpSeconds")).isNotNegative();
    }

    @Test
    @Order(6)
    void consolesResumeByThemselvesAfterTheServerWasStoppedAndAfterItWasKilled() {
        comeBackAfter(server::close);
        comeBackAfter(server::kill);

        technician.awaitText(ticketNumber);
        desk.get("hendra", "/api/v1/tickets?view=ALL").body("items.number", contains(ticketNumber));
        desk.get("hendra", "/api/v1/calls").body("items.size()", equalTo(1));
        agent.await("agent's state is kept", () -> stateIs("Siap"));
    }

    @Test
    @Order(7)
    void technicianRepliesAndResolvesTheTicketThatCameByItself() {
        technician.toFront();
        technician.window().table("ticket.list.table").focus();
        technician.window().table("ticket.list.table").selectRows(0);
        technician.press(KeyEvent.VK_ENTER);
        technician.await("ticket opens", () -> technician.has("ticket.reply.text"));
        technician.window().textBox("ticket.reply.text").focus();
        technician.type("Nomor kedua sudah dibatalkan di DORS.");
        technician.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        technician.await(
                "reply is sent",
                () ->
                        technician
                                .window()
                                .textBox("ticket.reply.text")
                                .target()
                                .getText()
                                .isEmpty());
        technician.press(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        technician.await("note is asked for", () -> technician.has("ticket.step.note"));
        technician.window().textBox("ticket.step.note").focus();
        technician.type("Nomor diperbaiki, operator sudah diberi tahu.");
        technician.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);

        Awaitility.await("ticket is resolved")
                .atMost(CALL_PATIENCE)
                .untilAsserted(
                        () ->
                                desk.get("hendra", "/api/v1/tickets?view=ALL")
                                        .body("items[0].status", equalTo("RESOLVED"))
                                        .body("items[0].firstResponse.state", equalTo("MET"))
                                        .body("items[0].resolution.state", equalTo("MET")));
    }

    @Test
    @Order(8)
    void trainerPlansASessionForPoldaBengkuluAndTakesTheRollCall() {
        ConsoleWindow trainer =
                ConsoleWindow.open(robot, server.uri()).signIn("ratna", DeskSetup.PASSWORD);
        ZonedDateTime begin =
                Instant.now()
                        .atZone(ZoneId.of("Asia/Jakarta"))
                        .plusMinutes(30)
                        .truncatedTo(ChronoUnit.MINUTES);
        trainer.show("training");
        trainer.window().panel("training.calendar.grid").focus();
        trainer.press(KeyEvent.VK_N, KeyEvent.VK_CONTROL);
        trainer.await("editor opens", () -> trainer.has("training.editor.venue"));
        select(trainer, "training.editor.curriculum", "penomoran");
        select(trainer, "training.editor.polda", "Bengkulu");
        select(trainer, "training.editor.trainer", "Ratna");
        text(
                trainer,
                "training.editor.firstDay",
                begin.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        text(trainer, "training.editor.start", begin.format(DateTimeFormatter.ofPattern("HH.mm")));
        ZonedDateTime end = begin.plusMinutes(20);
        text(
                trainer,
                "training.editor.lastDay",
                end.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        text(trainer, "training.editor.end", end.format(DateTimeFormatter.ofPattern("HH.mm")));
        text(trainer, "training.editor.venue", "Mapolda Bengkulu");
        text(trainer, "training.editor.room", "Aula");
        text(trainer, "training.editor.capacity", "20");
        trainer.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        trainer.await("session is planned", () -> trainer.has("training.session.title"));

        trainer.clickText("Peserta");
        trainer.await("a name is asked for", () -> trainer.has("training.enrol.person"));
        trainer.window().textBox("training.enrol.person").focus();
        trainer.type("Rudi");
        trainer.awaitSuggestion("Rudi Hartono");
        trainer.press(KeyEvent.VK_ENTER);
        trainer.awaitText("1 dari 20");
        trainer.press(KeyEvent.VK_ESCAPE);
        trainer.clickText("Absensi");
        trainer.await("roll call opens", () -> trainer.has("training.rollCall.row.87010123"));
        trainer.window().toggleButton("training.mark.PRESENT.87010123").click();
        trainer.press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);

        Awaitility.await("session is held")
                .atMost(CALL_PATIENCE)
                .untilAsserted(
                        () ->
                                desk.get(
                                                "hendra",
                                                "/api/v1/training/sessions?from="
                                                        + Instant.now().minus(1, ChronoUnit.DAYS)
                                                        + "&to="
                                                        + Instant.now().plus(2, ChronoUnit.DAYS))
                                        .body("items.status", contains("COMPLETED"))
                                        .body("items.poldaCode", contains("BENGKULU")));
        trainer.close();
    }

    @Test
    @Order(9)
    void supervisorSeesOneCallOneTicketAndSlaMet() {
        String today = Instant.now().atZone(ZoneId.of("Asia/Jakarta")).toLocalDate().toString();
        Map<String, Map<String, Object>> figures =
                desk.get(
                                "hendra",
                                "/api/v1/reports/day?from="
                                        + today
                                        + "&to="
                                        + today
                                        + "&format=json")
                        .statusCode(200)
                        .extract()
                        .path("figures.collectEntries { [(it.key): it] }");
        assertThat(number(figures, "OFFERED")).isEqualTo(1.0);
        assertThat(number(figures, "ANSWERED")).isEqualTo(1.0);
        assertThat(number(figures, "SERVICE_LEVEL")).isEqualTo(100.0);
        assertThat(number(figures, "TICKETS_FILED")).isEqualTo(1.0);
        assertThat(number(figures, "TICKETS_RESOLVED")).isEqualTo(1.0);
        assertThat(number(figures, "FIRST_RESPONSE_MET")).isEqualTo(100.0);
        assertThat(number(figures, "RESOLUTION_MET")).isEqualTo(100.0);

        ConsoleWindow supervisor =
                ConsoleWindow.open(robot, server.uri()).signIn("hendra", DeskSetup.PASSWORD);
        supervisor.show("report");
        supervisor.awaitText("Dewi Lestari");
        supervisor.awaitText("100");
        supervisor.close();
    }

    private void comeBackAfter(Runnable end) {
        end.run();
        agent.awaitText("menyambung lagi");
        technician.awaitText("menyambung lagi");
        server.start();
        agent.await("agent's console is back", () -> statusIs(agent, "Terhubung"));
        technician.await("technician's console is back", () -> statusIs(technician, "Terhubung"));
    }

    private boolean stateIs(String word) {
        return agent.textOf("agent.state").startsWith(word);
    }

    private static boolean statusIs(ConsoleWindow window, String word) {
        return window.textOf("shell.status.connection").contains(word);
    }

    private static void select(ConsoleWindow window, String combo, String part) {
        window.selectContaining(combo, part);
    }

    private static void text(ConsoleWindow window, String field, String value) {
        window.window().textBox(field).setText(value);
    }

    private static long seconds(Map<String, Object> call, String key) {
        return Long.parseLong(String.valueOf(call.get(key)));
    }

    private static double number(Map<String, Map<String, Object>> figures, String key) {
        return Double.parseDouble(String.valueOf(figures.getOrDefault(key, Map.of()).get("value")));
    }
}
