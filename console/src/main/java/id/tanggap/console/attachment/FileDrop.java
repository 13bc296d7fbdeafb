package id.tanggap.console.attachment;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.Transferable;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Takes files and pictures that are dropped or pasted on a component; everything else goes to the
 * component's own handler, such as text into a text field.
 */
final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable TransferHandler own;
    private final transient Predicate<Transferable> taker;

    private FileDrop(@Nullable TransferHandler own, Predicate<Transferable> taker) {
        this.own = own;
        this.taker = taker;
    }

    /**
     * Puts it on a component.
     *
     * @param taker takes what is dropped; answers whether it did
     */
    static void install(JComponent component, Predicate<Transferable> taker) {
        component.setTransferHandler(new FileDrop(component.getTransferHandler(), taker));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return ClipboardFiles.has(support.getDataFlavors())
                || (own != null && own.canImport(support));
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (ClipboardFiles.has(support.getDataFlavors())) {
            return taker.test(support.getTransferable());
        }
        return own != null && own.importData(support);
    }

    @Override
    public void exportToClipboard(JComponent component, Clipboard clipboard, int action) {
        if (own != null) {
            own.exportToClipboard(component, clipboard, action);
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return own == null ? NONE : own.getSourceActions(component);
    }

    @Override
    public void exportAsDrag(JComponent component, java.awt.event.InputEvent event, int action) {
        if (own != null) {
            own.exportAsDrag(component, event, action);
        }
    }
}
