package id.tanggap.protocol.knowledge;

import java.time.Instant;
import java.util.UUID;

/**
 * An article as lists show it.
 *
 * @param id the article
 * @param title one line
 * @param excerpt begin of the text, without markup
 * @param category code of the ticket category it belongs to
 * @param language {@code id} or {@code en}
 * @param state where it stands
 * @param helpful how many users it helped
 * @param unhelpful how many it did not help
 * @param tickets how many tickets it solved
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record ArticleRow(
        UUID id,
        String title,
        String excerpt,
        String category,
        String language,
        ArticleState state,
        int helpful,
        int unhelpful,
        int tickets,
        Instant updatedAt,
        String updatedBy,
        int version) {}
