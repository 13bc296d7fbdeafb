package id.tanggap.console.ticket.escalation;

/** Shows an escalation being filled in. Called on the event dispatch thread. */
public interface EscalationPanelView {
    /** Opens with this, the caret where filling in begins. */
    void open(EscalationState state);

    /** Shows this and nothing else. */
    void render(EscalationState state);

    /** Closes. */
    void close();
}
