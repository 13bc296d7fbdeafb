package id.tanggap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A technician finds tickets, goes to one by its number and changes many, on the real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingE2eIT {
    private static final String FIELD = "ticket.list.search";
    private static final String TABLE = "ticket.list.table";

    private OpenDesk open;
    private DeskSetup desk;
    private ConsoleWindow bayu;

    @BeforeAll
    void openTheDesk(@TempDir Path folder) {
        open = new OpenDesk(folder);
        desk = open.setup();
        String dewi = desk.token("dewi");
        String siti =
                desk.contact(
                        dewi,
                        "Siti Rahmawati",
                        "87010999",
                        desk.unit(dewi, "Polres Rejang Lebong"),
                        "+6281277700999");
        for (String subject :
                List.of(
                        "VPN putus sejak pagi",
                        "VPN putus di ruang SPKT",
                        "Printer tidak mencetak",
                        "Nomor LP ganda")) {
            desk.ticket(dewi, siti, subject);
        }
        bayu = open.window().signIn("bayu", DeskSetup.PASSWORD);
    }

    @AfterAll
    void closeTheDesk() {
        if (bayu != null) {
            bayu.close();
        }
        if (open != null) {
            open.close();
        }
    }

    private int rows() {
        return bayu.window().table(TABLE).target().getRowCount();
    }

    private void search(String query) {
        bayu.press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
        bayu.await(
                "caret in the query", () -> bayu.window().textBox(FIELD).target().isFocusOwner());
        bayu.type(query);
        bayu.press(KeyEvent.VK_ENTER);
    }

    @Test
    @Order(1)
    void searchAndOpen() {
        bayu.awaitText("Printer tidak mencetak");
        search("vpn spkt");
        bayu.await("one is found", () -> rows() == 1);
        bayu.window().table(TABLE).focus().selectRows(0);
        bayu.press(KeyEvent.VK_ENTER);
        bayu.await("the ticket opens", () -> bayu.has("ticket.reply.text"));
        bayu.awaitText("VPN putus di ruang SPKT");
        bayu.press(KeyEvent.VK_ESCAPE);
        bayu.await("back in the list", () -> bayu.has(FIELD));
    }

    @Test
    @Order(2)
    void fieldsAreCompletedAndAWrongOneIsPointedAt() {
        bayu.press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
        bayu.type("statu");
        bayu.awaitSuggestion("status:");
        bayu.press(KeyEvent.VK_TAB);
        bayu.awaitSuggestion("pending");
        assertThat(bayu.textOf(FIELD)).isEqualTo("status:");
        bayu.press(KeyEvent.VK_ESCAPE);

        search("statsu:baru");
        bayu.await(
                "the place is named",
                () -> bayu.textOf("search.query.trouble").startsWith("Huruf ke-1:"));
        bayu.click(button -> "search.query.meant".equals(button.getName()));
        bayu.await("all new ones", () -> rows() == 4);
        assertThat(bayu.textOf(FIELD)).isEqualTo("status:baru");
    }

    @Test
    @Order(3)
    void aQueryBecomesAViewWithItsCount() {
        search("vpn");
        bayu.await("two are found", () -> rows() == 2);
        bayu.press(KeyEvent.VK_S, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        bayu.await(
                "a name is asked for",
                () ->
                        bayu.has("search.view.name")
                                && bayu.window()
                                        .textBox("search.view.name")
                                        .target()
                                        .isFocusOwner());
        bayu.type("Jaringan");
        bayu.press(KeyEvent.VK_ENTER);
        bayu.await("the bar goes", () -> !bayu.has("search.view.name"));
        bayu.awaitText("Jaringan");
        desk.get("bayu", "/api/v1/views").statusCode(200).body("items.name", hasItem("Jaringan"));
    }

    @Test
    @Order(4)
    void bulkWithOneRefusal() {
        // One of the three is resolved already: it cannot be put off.
        desk.move("bayu", "\"Nomor LP ganda\"", "IN_PROGRESS", "Dikerjakan");
        desk.move("bayu", "\"Nomor LP ganda\"", "RESOLVED", "Nomor diperbaiki");
        search("vpn OR ganda");
        bayu.await("three are found", () -> rows() == 3);
        bayu.window().table(TABLE).focus();
        bayu.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        bayu.await(
                "three are selected", () -> bayu.textOf("search.selection.count").startsWith("3"));
        bayu.click(button -> "search.selection.change".equals(button.getName()));
        bayu.selectContaining("search.bulk.kind", "status");
        bayu.selectContaining("search.bulk.status", "ditunda");
        bayu.selectContaining("search.bulk.reason", "vendor");
        bayu.click(button -> "search.bulk.check".equals(button.getName()));
        bayu.await(
                "the trial is told",
                () -> bayu.textOf("search.bulk.summary").startsWith("2 akan diubah, 1 ditolak"));
        assertThat(bayu.texts()).anyMatch(text -> text.startsWith("Ditolak: "));
        desk.find("bayu", "status:pending").body("items.size()", equalTo(0));

        bayu.click(button -> "search.bulk.run".equals(button.getName()));
        bayu.await(
                "the run is told",
                () -> bayu.textOf("search.bulk.summary").startsWith("2 diubah, 1 ditolak"));
        desk.find("bayu", "status:pending").body("items.size()", equalTo(2));
        bayu.press(KeyEvent.VK_ESCAPE);
        bayu.await("back in the list", () -> bayu.has(FIELD));
    }

    @Test
    @Order(5)
    void aTicketIsGoneToByItsNumberFromAnywhere() {
        bayu.show("contact");
        bayu.await("another screen", () -> bayu.has("contact.list.search"));
        String number = numberOf("Printer tidak mencetak");
        bayu.press(KeyEvent.VK_G, KeyEvent.VK_CONTROL);
        bayu.await("the number is asked for", FindingE2eIT::asksForANumber);
        bayu.type(String.valueOf(Integer.parseInt(number.substring(number.lastIndexOf('-') + 1))));
        bayu.press(KeyEvent.VK_ENTER);
        bayu.await("the ticket opens", () -> bayu.has("ticket.reply.text"));
        bayu.awaitText("Printer tidak mencetak");
    }

    @Test
    @Order(6)
    void theNavigationCountsATicketThatWasJustFiled() {
        int before =
                desk.find("bayu", "is:open -is:snoozed").statusCode(200).extract().path("total");
        navigationCounts(before);
        String dewi = desk.token("dewi");
        desk.ticket(
                dewi,
                desk.contact(
                        dewi,
                        "Andi Pratama",
                        "87010777",
                        desk.unit(dewi, "Polres Rejang Lebong"),
                        "+6281277700777"),
                "Layar padam");
        navigationCounts(before + 1);
    }

    private void navigationCounts(int tickets) {
        bayu.await(
                tickets + " in the navigation",
                () -> bayu.textWithin("shell.navigation.ticket").equals(Integer.toString(tickets)));
    }

    private static boolean asksForANumber() {
        var owner = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && "search.goTo.field".equals(owner.getName());
    }

    private String numberOf(String subject) {
        return desk.find("bayu", "\"" + subject + "\"")
                .statusCode(200)
                .extract()
                .path("items[0].row.number");
    }
}
