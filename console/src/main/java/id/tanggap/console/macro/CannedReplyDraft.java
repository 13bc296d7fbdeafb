package id.tanggap.console.macro;

import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.SaveCannedReply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A canned reply as it is being written.
 *
 * @param id null for a new one
 * @param version version read
 * @param personal whether it is the user's alone
 */
public record CannedReplyDraft(
        @Nullable UUID id,
        @Nullable Integer version,
        boolean personal,
        String shortcut,
        String title,
        String text,
        @Nullable String category,
        @Nullable String group) {

    static CannedReplyDraft blank(boolean personal) {
        return new CannedReplyDraft(null, null, personal, "", "", "", null, null);
    }

    static CannedReplyDraft of(CannedReplyView view) {
        return new CannedReplyDraft(
                view.id(),
                view.version(),
                view.personal(),
                view.shortcut(),
                view.title(),
                view.text(),
                view.category(),
                view.group());
    }

    SaveCannedReply command() {
        return new SaveCannedReply(
                id, version, personal, shortcut.strip(), title.strip(), text, category, group);
    }
}
