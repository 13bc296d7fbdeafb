package id.tanggap.console.training;

import id.tanggap.console.training.SessionState.Mode;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.protocol.fault.Fault;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import javax.swing.JPanel;

/** The side of the calendar: card, editor or roll call of one session. */
final class SessionPanel extends JPanel implements SessionPanelView {
    private static final long serialVersionUID = 1L;
    private static final String CARD = "card";
    private static final String EDITOR = "editor";
    private static final String ROLL_CALL = "rollCall";

    private final transient Messages messages;
    private final transient SessionCardPanel card;
    private final transient SessionEditorPanel editor;
    private final transient RollCallPanel rollCall;
    private final transient AppAction plan;
    private final transient Runnable retry;
    private final StateOverlay overlay;
    private final JPanel cards = new JPanel(new CardLayout());

    SessionPanel(
            Messages messages,
            SessionCardPanel card,
            SessionEditorPanel editor,
            RollCallPanel rollCall,
            AppAction plan,
            Runnable retry) {
        super(new BorderLayout());
        this.messages = messages;
        this.card = card;
        this.editor = editor;
        this.rollCall = rollCall;
        this.plan = plan;
        this.retry = retry;
        overlay = new StateOverlay(messages, card.component());
        cards.add(overlay, CARD);
        cards.add(editor.component(), EDITOR);
        cards.add(rollCall.component(), ROLL_CALL);
        add(cards);
        setPreferredSize(com.formdev.flatlaf.util.UIScale.scale(new Dimension(400, 100)));
    }

    @Override
    public void beginEdit(SessionDraft draft) {
        editor.begin(draft);
    }

    @Override
    public void render(SessionState state) {
        CardLayout layout = (CardLayout) cards.getLayout();
        switch (state.mode()) {
            case EDIT -> {
                editor.render(state);
                layout.show(cards, EDITOR);
            }
            case ROLL_CALL -> {
                rollCall.render(state);
                layout.show(cards, ROLL_CALL);
            }
            case NONE, VIEW, CANCEL, ENROL -> {
                showCard(state);
                layout.show(cards, CARD);
            }
        }
    }

    private void showCard(SessionState state) {
        Fault fault = state.fault();
        if (state.detail() != null) {
            card.render(state);
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, retry);
        } else if (state.mode() == Mode.NONE) {
            overlay.showEmpty(
                    new EmptyState(
                            "training",
                            messages.text("training.none"),
                            messages.text("training.none.hint"),
                            plan));
        } else {
            overlay.showLoading();
        }
    }
}
