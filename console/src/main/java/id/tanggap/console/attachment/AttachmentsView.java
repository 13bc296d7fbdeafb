package id.tanggap.console.attachment;

import java.nio.file.Path;
import java.util.UUID;

/** Shows the files of a ticket. Called on the event dispatch thread only. */
public interface AttachmentsView {
    /** Shows a state. */
    void render(AttachmentsState state);

    /** The small picture of an attachment has come, a JPEG. */
    void showPreview(UUID attachmentId, byte[] jpeg);

    /** A file has come and is to be opened. */
    void open(Path file);

    /** A file has been saved where the user wanted it. */
    void saved(Path file);
}
