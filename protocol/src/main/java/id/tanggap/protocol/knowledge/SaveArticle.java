package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes or changes an article. A changed article is a draft again until somebody else reviews it.
 *
 * @param articleId null to write a new one
 * @param version version read; required when changing
 * @param title one line
 * @param body text in the markup of {@link ArticleMarkup}
 * @param category code of a ticket category
 * @param language {@code id} or {@code en}
 * @param keywords words that users may look for and that are not in the text
 */
public record SaveArticle(
        @Nullable UUID articleId,
        @Nullable Integer version,
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 30000) String body,
        @NotBlank @Size(max = 40) String category,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> keywords)
        implements ClientCommand<ArticleDetail> {}
