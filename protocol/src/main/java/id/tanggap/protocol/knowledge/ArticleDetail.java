package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is known about it.
 *
 * @param row as lists show it
 * @param body text in the markup of {@link ArticleMarkup}
 * @param keywords words that users may look for
 * @param createdBy who began it
 * @param reviewedBy who stands for it; null while not reviewed
 * @param reviewedAt since when; null while not reviewed
 * @param mayReview whether the asking user may review it: he has the role and wrote none of it
 * @param revisions every saved text, newest first
 * @param feedback what users said, newest first
 * @param solved tickets it solved, newest first
 * @param next states that may follow
 */
public record ArticleDetail(
        ArticleRow row,
        String body,
        List<String> keywords,
        String createdBy,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        boolean mayReview,
        List<Revision> revisions,
        List<Feedback> feedback,
        List<SolvedTicket> solved,
        List<ArticleState> next)
        implements ServerReply {
    public ArticleDetail {
        keywords = List.copyOf(keywords);
        revisions = List.copyOf(revisions);
        feedback = List.copyOf(feedback);
        solved = List.copyOf(solved);
        next = List.copyOf(next);
    }

    /**
     * A saved text.
     *
     * @param number counts from 1
     * @param at when saved
     * @param by who saved it
     * @param reviewedBy who reviewed this text; null when nobody did
     */
    public record Revision(int number, Instant at, String by, @Nullable String reviewedBy) {}

    /**
     * What a user said.
     *
     * @param helpful whether it helped
     * @param comment his words; null when he left none
     * @param at when
     * @param by who
     */
    public record Feedback(boolean helpful, @Nullable String comment, Instant at, String by) {}

    /**
     * A ticket that the article solved.
     *
     * @param ticketId the ticket
     * @param number number people say
     * @param subject one line
     * @param status where it stands now
     * @param linkedBy who linked them
     * @param linkedAt when
     */
    public record SolvedTicket(
            UUID ticketId,
            String number,
            String subject,
            TicketStatus status,
            String linkedBy,
            Instant linkedAt) {}
}
