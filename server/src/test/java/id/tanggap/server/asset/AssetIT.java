package id.tanggap.server.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetEvent;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetImport.Outcome;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel.ModelFigures;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.contact.DemoContacts;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.report.EquipmentReports;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.ticket.DemoTickets;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetIT {
    private static final Actor JOKO =
            new Actor(UUID.randomUUID(), "Joko", Set.of(Role.TECHNICIAN), "test");

    @Inject AssetService service;
    @Inject EquipmentReports reports;
    @Inject Rows rows;
    @Inject EntityManager em;
    @Inject DemoContacts demoContacts;
    @Inject DemoTickets demoTickets;
    @Inject DemoAssets demoAssets;

    /** Begin of tags and models that only this test has. */
    private final String mine = "T" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAssetMovesAndIsRepairedAndTheHistoryTells() {
        UUID kaur = rows.unit("BENGKULU", "Polres Kaur");
        AssetDetail first = service.save(asset(mine + "-1", null, AssetState.IN_USE, null), JOKO);
        AssetDetail moved =
                service.save(change(first, kaur, AssetState.IN_REPAIR, "Kipas mati"), JOKO);
        assertThat(moved.asset().unitName()).isEqualTo("Polres Kaur");
        assertThat(moved.history())
                .extracting(e -> e.kind() + " " + e.from() + " > " + e.to() + " " + e.reason())
                .containsExactly(
                        "STATE IN_USE > IN_REPAIR Kipas mati",
                        "MOVED Helpdesk > Polres Kaur Kipas mati",
                        "REGISTERED null > null null");
        refused(
                FaultCode.STALE_VERSION,
                () -> service.save(change(first, null, AssetState.SPARE, null), JOKO));
        assertThat(rows.auditOf("asset", first.asset().id()))
                .containsExactly("asset.registered", "asset.changed");
        assertThat(rows.eventsWith(first.asset().id()))
                .hasSize(2)
                .allMatch(event -> event.contains("\"type\":\"asset.changed\""));
        assertThatThrownBy(() -> rows.run("delete from asset_event"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void tagsAreUniqueAndSerialNumbersPerModel() {
        service.save(asset(mine + "-1", "sn1", AssetState.IN_USE, null), JOKO);
        assertThatThrownBy(
                        () ->
                                service.save(
                                        asset(
                                                mine.toLowerCase(Locale.ROOT) + "-1",
                                                "SN1",
                                                AssetState.IN_USE,
                                                null),
                                        JOKO))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.DUPLICATE);
                            assertThat(e.fieldErrors())
                                    .containsExactly(
                                            FieldError.of("tag", "DUPLICATE"),
                                            FieldError.of("serial", "DUPLICATE"));
                        });
        service.save(asset(mine + "-2", null, AssetState.IN_USE, null), JOKO);
        service.save(asset(mine + "-3", null, AssetState.IN_USE, null), JOKO);
        refused(
                FaultCode.INVALID,
                () ->
                        service.save(
                                asset(mine + "-4", null, AssetState.IN_USE, UUID.randomUUID()),
                                JOKO));
    }

    @Test
    void listsAreNarrowedAndPaged() {
        UUID kaur = rows.unit("BENGKULU", "Polres Kaur");
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            tags.add(mine + "-" + i);
            service.save(
                    asset(mine + "-" + i, "s" + i, AssetState.IN_USE, i < 3 ? kaur : null), JOKO);
        }
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            AssetPage page = service.search(search(mine, null, null, false, 3, cursor));
            page.items().forEach(a -> read.add(a.tag()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(read).containsExactlyElementsOf(tags);
        assertThat(service.search(search(mine + " kaur", null, null, false, 9, null)).items())
                .hasSize(3);
        assertThat(service.search(search(mine, null, null, true, 9, null)).items()).hasSize(4);
        assertThat(service.search(search(mine, "BENGKULU", null, false, 9, null)).items())
                .hasSize(3);
        assertThat(service.search(search("%", null, null, false, 9, null)).items()).isEmpty();
        AssetView last =
                service.search(search(mine + "-6", null, null, false, 9, null)).items().getFirst();
        service.save(change(service.get(last.id()), null, AssetState.RETIRED, null), JOKO);
        assertThat(service.search(search(mine, null, null, false, 9, null)).items()).hasSize(6);
        assertThat(service.search(search(mine, null, AssetState.RETIRED, false, 9, null)).items())
                .hasSize(1);
    }

    @Test
    void anImportRefusesRowsAndEntersTheOthers() {
        service.save(asset(mine + "-1", "sn1", AssetState.IN_USE, null), JOKO);
        String csv =
                """
                tag,kind,model,serial,polda,unit,warranty,state
                %1$s-1,PC,%1$s model,SN1,BENGKULU,Polres Kaur,2027-06-30,
                %1$s-2,printer,%1$s model,SN2,,Polres Kaur,,SPARE
                %1$s-3,PRINTERS,%1$s model,,,,,
                %1$s-4,PC,%1$s model,,,Polres Antah,,
                %1$s-5,PC,%1$s model,SN2,,,,
                %1$s-2,PC,%1$s model,,,,,
                ,PC,%1$s model,,,,30/06/2027,
                """
                        .formatted(mine);
        AssetImport look = service.importAll(new ImportAssets(csv, true), JOKO);
        assertThat(service.search(search(mine, null, null, false, 9, null)).items()).hasSize(1);
        AssetImport done = service.importAll(new ImportAssets(csv, false), JOKO);
        assertThat(done.rows()).isEqualTo(look.rows());
        assertThat(done.rows())
                .extracting(r -> r.line() + " " + r.outcome() + " " + errors(r))
                .containsExactly(
                        "2 CHANGED []",
                        "3 CREATED []",
                        "4 REFUSED [kind UNKNOWN_VALUE]",
                        "5 REFUSED [unit UNKNOWN_VALUE]",
                        "6 REFUSED [serial DUPLICATE]",
                        "7 REFUSED [tag DUPLICATE]",
                        "8 REFUSED [warranty INVALID_FORMAT, tag REQUIRED]");
        assertThat(done.created()).isEqualTo(1);
        assertThat(done.changed()).isEqualTo(1);
        assertThat(done.refused()).isEqualTo(5);
        AssetImport again = service.importAll(new ImportAssets(csv, false), JOKO);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.rows()).allMatch(r -> r.outcome() == Outcome.REFUSED);
    }

    @Test
    @TestTransaction
    void theDemoHasTicketsAndTheReportCountsThemPerModel() {
        Instant now = Instant.parse("2041-11-25T04:42:00Z");
        demoContacts.seed(now);
        demoTickets.seed(now);
        demoAssets.seed(now);
        em.flush();
        em.clear();
        AssetDetail router = service.get(DemoAssets.assetId("SBR-NET-01"));
        assertThat(router.asset().state()).isEqualTo(AssetState.IN_REPAIR);
        assertThat(router.tickets())
                .extracting(TicketRow::id)
                .containsExactly(DemoTickets.ticketId(25));
        assertThat(router.asset().openTickets()).isEqualTo(1);
        assertThat(router.history()).extracting(AssetEvent::kind).hasSize(2);

        GetTicketsPerModel asked =
                new GetTicketsPerModel(
                        LocalDate.of(2041, 10, 1), LocalDate.of(2041, 11, 25), "Asia/Jakarta");
        List<ModelFigures> models = reports.ticketsPerModel(asked).models();
        ModelFigures modem =
                models.stream()
                        .filter(m -> m.model().equals("Lontar LTE M2"))
                        .findFirst()
                        .orElseThrow();
        assertThat(modem.kind()).isEqualTo(AssetKind.MODEM);
        assertThat(modem.tickets()).isEqualTo(2);
        assertThat(modem.perAsset()).isEqualTo(Math.round(200.0 * 1 / modem.assets()) / 100.0);
        assertThat(models).noneMatch(m -> m.model().equals("Andalan Mini D2"));
        assertThat(models.getFirst().tickets()).isPositive();
        GetTicketsPerModel before =
                new GetTicketsPerModel(
                        LocalDate.of(2041, 1, 1), LocalDate.of(2041, 2, 1), "Asia/Jakarta");
        assertThat(reports.ticketsPerModel(before).models())
                .isNotEmpty()
                .allMatch(m -> m.tickets() == 0);
    }

    private static List<String> errors(AssetImport.Row row) {
        return row.errors().stream().map(e -> e.field() + " " + e.code()).toList();
    }

    private static SearchAssets search(
            String text,
            @Nullable String polda,
            @Nullable AssetState state,
            boolean desk,
            int limit,
            @Nullable String cursor) {
        return new SearchAssets(text, null, state, polda, null, desk, limit, cursor);
    }

    private SaveAsset asset(
            String tag, @Nullable String serial, AssetState state, @Nullable UUID unit) {
        return new SaveAsset(
                null,
                null,
                tag,
                AssetKind.PC,
                mine + " model",
                serial,
                unit,
                null,
                null,
                null,
                state,
                null,
                null);
    }

    private static SaveAsset change(
            AssetDetail read, @Nullable UUID unit, AssetState state, @Nullable String reason) {
        AssetView a = read.asset();
        return new SaveAsset(
                a.id(),
                a.version(),
                a.tag(),
                a.kind(),
                a.model(),
                a.serial(),
                unit,
                a.location(),
                a.owner(),
                a.warrantyUntil(),
                state,
                a.note(),
                reason);
    }

    private static void refused(FaultCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
