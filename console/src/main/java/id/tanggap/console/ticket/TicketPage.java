package id.tanggap.console.ticket;

import id.tanggap.console.link.ArticleHelp;
import id.tanggap.console.reference.AssetCatalogue;
import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.escalation.EscalationDraft;
import id.tanggap.console.ui.Screen;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The page of one ticket: its presenters and its panel. Event dispatch thread only. */
final class TicketPage implements AutoCloseable {
    private final TicketDetailPanel panel;
    private final TicketDetailPresenter detail;
    private final TicketCompany company;
    private final TicketEditPresenter edit;

    /**
     * @param gestures what leads away from the page
     * @param articles shows articles beside a ticket
     */
    TicketPage(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            GroupCatalogue groups,
            AssetCatalogue assets,
            Moments moments,
            TicketDrafts drafts,
            TicketDetailPanel.Gestures gestures,
            ArticleHelp articles) {
        company = new TicketCompany(workplace);
        panel =
                new TicketDetailPanel(
                        workplace,
                        catalogue,
                        words,
                        units,
                        groups,
                        assets,
                        moments,
                        drafts,
                        company,
                        gestures,
                        articles,
                        this::detail,
                        this::edit);
        detail =
                new TicketDetailPresenter(
                        panel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        moments,
                        drafts);
        edit =
                new TicketEditPresenter(
                        panel.editView(),
                        workplace.api(),
                        workplace.tasks(),
                        catalogue,
                        drafts,
                        saved -> detail().updated(saved));
    }

    private TicketDetailPresenter detail() {
        return detail;
    }

    private TicketEditPresenter edit() {
        return edit;
    }

    JComponent component() {
        return panel;
    }

    /** Loads and shows a ticket. */
    void open(UUID ticketId) {
        edit.leave();
        detail.open(ticketId);
        panel.focus();
    }

    /** Shows a ticket that is at hand. */
    void show(TicketDetail ticket) {
        edit.leave();
        detail.show(ticket);
        panel.focus();
    }

    /** The ticket that is shown; null before one is there. */
    @Nullable TicketDetail shown() {
        return detail.state().detail();
    }

    /** What was being written when the console went away is there again. */
    void restore(TicketDrafts.Kept kept) {
        detail.restore(kept.replies());
        edit.restore(kept.edits());
        panel.parts().restore(kept.escalations());
    }

    /** Whether loading has ended, well or not. */
    boolean ready() {
        return !detail.state().loading() && panel.parts().ready() && company.answers().ready();
    }

    /** Whether the user would lose something if the page went away now. */
    boolean hasUnsavedText() {
        return detail.hasUnsavedText()
                || edit.hasUnsavedText()
                || panel.parts().hasUnsavedText()
                || company.holdsUnsent();
    }

    /** Leaves what was begun for a picture. */
    void cancel() {
        panel.parts().leave();
        detail.cancel();
    }

    /** States of an open ticket worth a picture. */
    List<Screen.Pose> poses() {
        return List.of(
                new Screen.Pose("detail-quick", company.answers()::pose),
                new Screen.Pose("detail-macro", company.answers()::poseMacro),
                new Screen.Pose("detail-edit", this::beginEdit),
                new Screen.Pose("detail-escalate", () -> withOpen(panel.parts()::escalate)),
                new Screen.Pose("detail-escalate-group", this::escalateToGroup),
                new Screen.Pose(
                        "detail-explain",
                        () -> withOpen(ticket -> panel.parts().explain(ticket, null))),
                new Screen.Pose("detail-snooze", () -> begin(new TicketStep.Snooze("", Map.of()))),
                new Screen.Pose("detail-merge", () -> begin(new TicketStep.Merge(null, Map.of()))));
    }

    private void beginEdit() {
        company.answers().dismiss();
        TicketDetail open = detail.state().detail();
        if (open != null) {
            edit.begin(open);
        }
    }

    private void withOpen(Consumer<TicketDetail> deed) {
        TicketDetail open = detail.state().detail();
        if (open != null) {
            edit.leave();
            deed.accept(open);
        }
    }

    private void escalateToGroup() {
        panel.parts().choose(EscalationDraft.Way.GROUP);
    }

    private void begin(TicketStep step) {
        edit.leave();
        panel.parts().leave();
        detail.begin(step);
    }

    @Override
    public void close() {
        detail.close();
        company.close();
    }
}
