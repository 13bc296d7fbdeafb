package id.tanggap.server.platform.page;

import id.tanggap.server.platform.fault.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort key and the id of its last row. Opaque to callers, who hand it back
 * to get the next page; rows that come and go in between neither repeat nor hide others.
 *
 * @param key sort key of the last row, as the list's query writes it
 * @param id the last row
 */
public record PageCursor(String key, UUID id) {
    private static final String FIELD = "cursor";

    /** The text callers see. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encode} wrote; null begins at the first page.
     *
     * @throws DomainException {@code INVALID} on field {@code cursor} when it is not one of ours
     */
    public static @Nullable PageCursor decode(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String decoded =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                            .toString();
            int space = decoded.indexOf(' ');
            if (space < 0) {
                throw invalid();
            }
            return new PageCursor(
                    decoded.substring(space + 1), UUID.fromString(decoded.substring(0, space)));
        } catch (IllegalArgumentException | CharacterCodingException _) {
            throw invalid();
        }
    }

    /** The refusal for a cursor whose key does not fit the list. */
    public static DomainException invalid() {
        return DomainException.invalid(FIELD, "INVALID_FORMAT");
    }

    /**
     * Cursor of the page that {@code rows} begin, fetched with one row more than the page holds.
     *
     * @param rows rows of the page and, when there are more, the first of the next
     * @param limit rows of a page
     * @param last makes the cursor from the last row of the page
     */
    public static <T> @Nullable String next(
            List<T> rows, int limit, java.util.function.Function<T, PageCursor> last) {
        return rows.size() > limit ? last.apply(rows.get(limit - 1)).encode() : null;
    }
}
