package id.tanggap.console.ticket;

import id.tanggap.console.search.BulkDraft;
import id.tanggap.console.search.BulkKind;
import id.tanggap.console.search.BulkPresenter;
import id.tanggap.console.search.TicketQuery;
import id.tanggap.console.search.ViewDraft.Deed;
import id.tanggap.console.ui.Screen.Pose;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.UUID;

/** States of the list worth a picture, each entered from the one before. */
final class TicketListPoses {
    private static final int SEVERAL = 4;

    private final TicketListPresenter list;
    private final TicketDetailPresenter preview;
    private final BulkPresenter bulk;
    private final TicketFinding finding;

    TicketListPoses(
            TicketListPresenter list,
            TicketDetailPresenter preview,
            BulkPresenter bulk,
            TicketFinding finding) {
        this.list = list;
        this.preview = preview;
        this.bulk = bulk;
        this.finding = finding;
    }

    List<Pose> poses() {
        return List.of(
                new Pose("list-preview", this::selectFirst),
                new Pose("list-completion", () -> finding.offer("vpn status:")),
                new Pose("list-trouble", () -> list.search("statu:baru vpn")),
                new Pose("list-nothing", () -> list.search("zzyzx")),
                new Pose("list-view", () -> back(Deed.MAKE)),
                new Pose("list-columns", () -> back(Deed.LAY_OUT)),
                new Pose("list-several", this::selectSeveral),
                new Pose("list-bulk", () -> bulk.begin(list.state().selectedRows())),
                new Pose("list-bulk-checked", this::check),
                new Pose("list-again", this::leave));
    }

    private void selectFirst() {
        if (!list.state().rows().isEmpty()) {
            UUID first = list.state().rows().getFirst().id();
            list.select(List.of(first));
            preview.open(first);
        }
    }

    private void back(Deed deed) {
        list.ask(TicketQuery.OPEN);
        finding.begin(deed);
    }

    private void selectSeveral() {
        finding.cancel();
        list.select(list.state().rows().stream().limit(SEVERAL).map(TicketRow::id).toList());
    }

    /** Tries out to follow them: that changes nothing and is refused to nobody. */
    private void check() {
        BulkDraft draft = bulk.state().draft();
        bulk.fill(draft.withKind(BulkKind.WATCH));
        bulk.check();
    }

    private void leave() {
        bulk.cancel();
        bulk.cancel();
        list.select(List.of());
    }
}
