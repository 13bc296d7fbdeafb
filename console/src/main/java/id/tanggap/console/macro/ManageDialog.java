package id.tanggap.console.macro;

import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsPage;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JDialog;
import javax.swing.JTabbedPane;

/** Canned replies and macros to be kept, beside the ticket that made one think of them. */
final class ManageDialog extends JDialog {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(980, 620);

    ManageDialog(Window owner, Workplace place) {
        super(owner, place.messages().text("macro.manage.title"), ModalityType.MODELESS);
        setName("macro.manage");
        SettingsPage replies = MacroPages.replies(place);
        SettingsPage macros = MacroPages.macros(place);
        JTabbedPane tabs = new JTabbedPane();
        tabs.addTab(replies.title(), replies.component());
        tabs.addTab(macros.title(), macros.component());
        setContentPane(tabs);
        setSize(com.formdev.flatlaf.util.UIScale.scale(SIZE));
        setLocationRelativeTo(owner);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosed(WindowEvent event) {
                        replies.close();
                        macros.close();
                    }
                });
        replies.shown();
        macros.shown();
    }
}
