package id.tanggap.console.knowledge;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.knowledge.ArticleDetail;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The right side: an article to read, one being written, or the synonyms. */
final class ArticleCardPanel extends JPanel implements ArticleCardView {
    private static final long serialVersionUID = 1L;
    private static final String READ = "read";
    private static final String EDIT = "edit";
    private static final String SYNONYMS = "synonyms";

    private final transient Messages messages;
    private final transient ArticleReadingPanel reading;
    private final transient ArticleEditorPanel editor;
    private final transient Runnable retry;
    private final transient AppAction create;
    private final StateOverlay overlay;
    private final JPanel sides = new JPanel(new CardLayout());
    private boolean synonyms;
    private transient ArticleCardState state = ArticleCardState.empty();

    ArticleCardPanel(
            Messages messages,
            ArticleReadingPanel reading,
            ArticleEditorPanel editor,
            JComponent synonymPanel,
            AppAction create,
            Runnable retry) {
        super(new BorderLayout());
        this.messages = messages;
        this.reading = reading;
        this.editor = editor;
        this.create = create;
        this.retry = retry;
        overlay = new StateOverlay(messages, reading.component());
        sides.add(overlay, READ);
        sides.add(editor.component(), EDIT);
        sides.add(synonymPanel, SYNONYMS);
        add(sides);
    }

    /** Shows the synonyms instead, or the article again. */
    void showSynonyms(boolean shows) {
        synonyms = shows;
        render(state);
    }

    @Override
    public void beginEdit(ArticleDraft draft) {
        editor.begin(draft);
    }

    @Override
    public void render(ArticleCardState next) {
        state = next;
        boolean editing = next.draft() != null;
        CardLayout cards = (CardLayout) sides.getLayout();
        cards.show(sides, editing ? EDIT : synonyms ? SYNONYMS : READ);
        if (editing) {
            editor.render(next);
            return;
        }
        ArticleDetail detail = next.detail();
        Fault fault = next.fault();
        if (detail != null) {
            reading.show(next, detail);
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, retry);
        } else if (next.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            "book",
                            messages.text("knowledge.none"),
                            messages.text("knowledge.none.hint"),
                            create));
        }
    }
}
