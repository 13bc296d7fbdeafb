package id.tanggap.console.ticket;

import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ticket.escalation.EscalationDraft;
import id.tanggap.console.ticket.escalation.EscalationDrafts;
import id.tanggap.console.ticket.escalation.EscalationPanel;
import id.tanggap.console.ticket.escalation.EscalationPresenter;
import id.tanggap.console.ticket.explain.ExplanationPanel;
import id.tanggap.console.ticket.explain.ExplanationPresenter;
import id.tanggap.console.ui.Cell;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * What takes the thread's place on a ticket's page, one at a time: its escalation, and how its
 * clocks came to stand. Event dispatch thread only.
 */
final class TicketPageParts {
    private final EscalationPanel escalationPanel;
    private final EscalationPresenter escalation;
    private final ExplanationPanel explanationPanel;
    private final ExplanationPresenter explanation;

    /**
     * @param drafts where what is filled in outlives the console
     * @param stands how a clock stands in words
     * @param answered told of the ticket as it is after an escalation
     * @param stale told that the ticket on the page is not the newest
     * @param toggled told when something opens or closes
     */
    TicketPageParts(
            Workplace place,
            GroupCatalogue groups,
            EscalationDrafts drafts,
            Function<SlaClockView, Cell> stands,
            Consumer<TicketDetail> answered,
            Runnable stale,
            Runnable toggled) {
        escalationPanel = new EscalationPanel(place, groups, this::escalationPresenter, toggled);
        escalation =
                new EscalationPresenter(
                        escalationPanel, place.api(), place.tasks(), drafts, answered, stale);
        explanationPanel = new ExplanationPanel(place, stands, this::explanationPresenter, toggled);
        explanation = new ExplanationPresenter(explanationPanel, place.api(), place.tasks());
    }

    private EscalationPresenter escalationPresenter() {
        return escalation;
    }

    private ExplanationPresenter explanationPresenter() {
        return explanation;
    }

    JComponent escalation() {
        return escalationPanel.component();
    }

    JComponent explanation() {
        return explanationPanel.component();
    }

    void escalate(TicketDetail ticket) {
        explanation.leave();
        escalation.begin(ticket);
    }

    /**
     * @param clock null for the one that is due next
     */
    void explain(TicketDetail ticket, @Nullable SlaClockKind clock) {
        escalation.leave();
        explanation.begin(ticket, clock);
    }

    boolean escalates() {
        return escalationPanel.isOpen();
    }

    boolean explains() {
        return explanationPanel.isOpen();
    }

    /** Takes up escalations begun before the console went away. */
    void restore(Map<UUID, EscalationDraft> begun) {
        escalation.restore(begun);
    }

    /** Another way for the escalation that is open. */
    void choose(EscalationDraft.Way way) {
        escalation.choose(way);
    }

    /** Whether everything that is open has come. */
    boolean ready() {
        var escalating = escalation.state();
        var explaining = explanation.state();
        return (escalating == null || escalating.loaded() || escalating.fault() != null)
                && (explaining == null || !explaining.loading());
    }

    /** The page shows the ticket as it stands now. */
    void show(TicketDetail ticket) {
        escalation.show(ticket);
        explanation.show(ticket);
    }

    /** Closes what is open; what was filled in waits for its ticket. */
    void leave() {
        escalation.leave();
        explanation.leave();
    }

    boolean hasUnsavedText() {
        return escalation.hasUnsavedText();
    }
}
