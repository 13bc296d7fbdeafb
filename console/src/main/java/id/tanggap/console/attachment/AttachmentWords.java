package id.tanggap.console.attachment;

import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.text.NumberFormat;
import java.util.Objects;

/** Files in words. */
final class AttachmentWords {
    private static final long KILO = 1024;

    private final Messages messages;
    private final Times times;

    AttachmentWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** {@code 812 B}, {@code 48 KB}, {@code 2,4 MB}. */
    String size(long bytes) {
        NumberFormat number = NumberFormat.getInstance(messages.locale());
        if (bytes < KILO) {
            return messages.text("attachment.size.b", number.format(bytes));
        }
        if (bytes < KILO * KILO) {
            return messages.text(
                    "attachment.size.kb", number.format(Math.round((double) bytes / KILO)));
        }
        number.setMaximumFractionDigits(1);
        return messages.text("attachment.size.mb", number.format((double) bytes / (KILO * KILO)));
    }

    /** Its length, who put it there and when. */
    String about(AttachmentView attachment) {
        String who =
                Objects.requireNonNullElse(
                        attachment.uploadedByName(), messages.text("ticket.thread.system"));
        return messages.text(
                "attachment.about",
                size(attachment.size()),
                who,
                times.brief(attachment.uploadedAt()));
    }

    /** Why a file did not go: what is wrong with it where that is known. */
    String why(Fault fault) {
        if (fault.code() == FaultCode.TOO_LARGE && fault.args().containsKey("maxBytes")) {
            return messages.text(
                    "attachment.tooLarge", size(Long.parseLong(fault.args().get("maxBytes"))));
        }
        return fault.fieldErrors().isEmpty()
                ? FaultText.of(messages, fault)
                : FaultText.of(messages, fault.fieldErrors().getFirst());
    }

    /** Name of an icon for what it is. */
    static String icon(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return "picture";
        }
        if (mediaType.startsWith("audio/")) {
            return "audio";
        }
        return mediaType.equals("application/zip") ? "archive" : "document";
    }
}
