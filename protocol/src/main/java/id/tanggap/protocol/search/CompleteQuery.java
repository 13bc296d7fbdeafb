package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What may be typed at the caret of a query. The text may be wrong or unfinished.
 *
 * @param query the text so far
 * @param caret the caret stands before this character
 */
public record CompleteQuery(@NotNull @Size(max = 1000) String query, @Min(0) @Max(1000) int caret)
        implements ClientCommand<QueryCompletion> {}
