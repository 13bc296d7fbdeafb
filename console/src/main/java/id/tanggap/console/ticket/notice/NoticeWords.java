package id.tanggap.console.ticket.notice;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.ticket.SlaClockKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notices as sentences, each with its sign. */
final class NoticeWords {
    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code Arif menyebut Anda di T-2026-000418: LP tidak tersinkron}. */
    Cell sentence(NoticeItem item) {
        String who = Objects.requireNonNullElse(item.who(), messages.text("ticket.thread.system"));
        String number = item.number();
        String subject = item.subject();
        return switch (item.kind()) {
            case MENTIONED ->
                    Cell.of(
                                    messages.text("ticket.notice.MENTIONED", who, number, subject),
                                    Tone.INFO)
                            .withIcon("contact");
            case ASSIGNED ->
                    Cell.of(
                                    item.who() == null
                                            ? messages.text(
                                                    "ticket.notice.ASSIGNED.turn", number, subject)
                                            : messages.text(
                                                    "ticket.notice.ASSIGNED", who, number, subject),
                                    Tone.ACCENT)
                            .withIcon("inbox");
            case WATCHED ->
                    Cell.of(
                                    messages.text("ticket.notice.WATCHED", who, number, subject),
                                    Tone.MUTED)
                            .withIcon("eye");
            case WOKEN ->
                    Cell.of(messages.text("ticket.notice.WOKEN", number, subject), Tone.INFO)
                            .withIcon("clock");
            case ESCALATED ->
                    Cell.of(
                                    messages.text("ticket.notice.ESCALATED", who, number, subject),
                                    Tone.WARN)
                            .withIcon("escalate");
            case STANDS_IN ->
                    Cell.of(messages.text("ticket.notice.STANDS_IN", number, subject), Tone.INFO)
                            .withIcon("group");
            case WARNING ->
                    Cell.of(
                                    messages.text(
                                            "ticket.notice.WARNING",
                                            clock(item.clock()),
                                            item.threshold(),
                                            number,
                                            subject),
                                    Tone.WARN)
                            .withIcon("clock");
            case BREACH ->
                    Cell.of(
                                    messages.text(
                                            "ticket.notice.BREACH",
                                            clock(item.clock()),
                                            number,
                                            subject),
                                    Tone.DANGER)
                            .withIcon("alert");
        };
    }

    private String clock(@Nullable SlaClockKind clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> messages.text("ticket.sla.firstResponse");
            case NEXT_RESPONSE -> messages.text("ticket.sla.nextResponse");
            case RESOLUTION -> messages.text("ticket.sla.resolution");
            case null -> "";
        };
    }
}
