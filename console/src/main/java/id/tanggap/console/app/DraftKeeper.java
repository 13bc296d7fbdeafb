package id.tanggap.console.app;

import id.tanggap.console.draft.Drafts;
import id.tanggap.console.draft.FileDrafts;
import java.nio.file.Path;
import javax.swing.SwingUtilities;

/** Where the drafts of a user at a server are kept. */
interface DraftKeeper {
    /** The drafts; closed with the session. */
    Drafts of(String server, String username);

    /** In files below the user's own folder, {@code ~/.tanggap/drafts}. */
    static DraftKeeper atHome() {
        Path base = Path.of(System.getProperty("user.home"), ".tanggap", "drafts");
        return (server, username) ->
                FileDrafts.of(base, server, username, SwingUtilities::invokeLater);
    }
}
