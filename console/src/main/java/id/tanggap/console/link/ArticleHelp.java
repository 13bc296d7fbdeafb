package id.tanggap.console.link;

import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Articles of the knowledge base for other features. Call on the event dispatch thread. */
public interface ArticleHelp {
    /**
     * A panel of articles beside a ticket that is written or read.
     *
     * @param insert takes the text of an article into what is being written
     */
    Beside beside(Consumer<String> insert);

    /** Shows an article. */
    void open(UUID articleId);

    /** A panel of articles beside a ticket. */
    interface Beside {
        /** The panel; as wide as its place, as high as its articles. */
        JComponent component();

        /**
         * Says what the ticket is about; call it whenever typing rests.
         *
         * @param ticketId the ticket; null while it is only being written
         * @param subject as typed so far
         * @param category its code; null while not chosen
         */
        void about(@Nullable UUID ticketId, String subject, @Nullable String category);
    }
}
