package id.tanggap.console.ui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.jspecify.annotations.Nullable;

/** A key's deed without a text: for what needs no button, such as Enter in a table. */
public final class RunAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient Runnable handler;

    public RunAction(Runnable handler) {
        this.handler = handler;
    }

    @Override
    public void actionPerformed(@Nullable ActionEvent event) {
        handler.run();
    }
}
