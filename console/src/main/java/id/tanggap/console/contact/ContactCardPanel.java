package id.tanggap.console.contact;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.fault.Fault;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.JPanel;

/** Card or editor of one contact. */
final class ContactCardPanel extends JPanel implements ContactCardView {
    private static final long serialVersionUID = 1L;
    private static final String READ = "read";
    private static final String EDIT = "edit";

    private final transient Messages messages;
    private final transient ContactHistoryPanel history;
    private final transient ContactEditorPanel editor;
    private final transient Runnable retry;
    private final transient AppAction create;
    private final StateOverlay overlay;
    private final JPanel sides = new JPanel(new CardLayout());

    ContactCardPanel(
            Messages messages,
            ContactHistoryPanel history,
            ContactEditorPanel editor,
            AppAction create,
            Runnable retry) {
        super(new BorderLayout());
        this.messages = messages;
        this.history = history;
        this.editor = editor;
        this.create = create;
        this.retry = retry;
        overlay = new StateOverlay(messages, history.component());
        sides.add(overlay, READ);
        sides.add(editor.component(), EDIT);
        add(sides);
    }

    @Override
    public void beginEdit(ContactDraft draft) {
        editor.begin(draft);
    }

    @Override
    public void render(ContactCardState state) {
        boolean editing = state.draft() != null;
        ((CardLayout) sides.getLayout()).show(sides, editing ? EDIT : READ);
        if (editing) {
            editor.render(state);
            return;
        }
        ContactCard card = state.card();
        Fault fault = state.fault();
        if (card != null) {
            history.show(card);
            history.notice(fault == null ? null : FaultText.of(messages, fault));
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, retry);
        } else if (state.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            "contact",
                            messages.text("contact.none"),
                            messages.text("contact.none.hint"),
                            create));
        }
    }
}
