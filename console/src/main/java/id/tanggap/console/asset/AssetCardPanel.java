package id.tanggap.console.asset;

import id.tanggap.console.ui.EmptyState;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.StateOverlay;
import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.fault.Fault;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The right side: an asset to read, one being written, the import, or tickets per model. */
final class AssetCardPanel extends JPanel implements AssetCardView {
    private static final long serialVersionUID = 1L;
    private static final String EDIT = "edit";

    /** What stands there while nothing is being written. */
    enum Side {
        READ,
        IMPORT,
        MODELS
    }

    private final transient Messages messages;
    private final transient AssetReadingPanel reading;
    private final transient AssetEditorPanel editor;
    private final transient Runnable retry;
    private final StateOverlay overlay;
    private final JPanel sides = new JPanel(new CardLayout());
    private Side side = Side.READ;
    private transient AssetCardState state = AssetCardState.empty();

    AssetCardPanel(
            Messages messages,
            AssetReadingPanel reading,
            AssetEditorPanel editor,
            JComponent importPanel,
            JComponent modelPanel,
            Runnable retry) {
        super(new BorderLayout());
        this.messages = messages;
        this.reading = reading;
        this.editor = editor;
        this.retry = retry;
        overlay = new StateOverlay(messages, reading.component());
        sides.add(overlay, Side.READ.name());
        sides.add(importPanel, Side.IMPORT.name());
        sides.add(modelPanel, Side.MODELS.name());
        sides.add(editor.component(), EDIT);
        add(sides);
    }

    /** Shows something else. */
    void show(Side other) {
        side = other;
        render(state);
    }

    @Override
    public void beginEdit(AssetDraft draft) {
        editor.begin(draft);
    }

    @Override
    public void render(AssetCardState next) {
        state = next;
        boolean editing = next.draft() != null;
        ((CardLayout) sides.getLayout()).show(sides, editing ? EDIT : side.name());
        if (editing) {
            editor.render(next);
            return;
        }
        AssetDetail detail = next.detail();
        Fault fault = next.fault();
        if (detail != null) {
            reading.show(detail);
            overlay.showContent();
        } else if (fault != null) {
            overlay.showFailed(fault, retry);
        } else if (next.loading()) {
            overlay.showLoading();
        } else {
            overlay.showEmpty(
                    new EmptyState(
                            "asset",
                            messages.text("asset.none"),
                            messages.text("asset.none.hint"),
                            null));
        }
    }
}
