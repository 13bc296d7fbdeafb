package id.tanggap.server.dors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Settings of the DORS lookup. */
@ConfigMapping(prefix = "tanggap.dors")
public interface DorsConfig {
    /**
     * Base address of the DORS gateway ({@code TANGGAP_DORS_URL}); without it the imported tables
     * answer.
     */
    Optional<URI> url();

    /** Bearer token for the gateway ({@code TANGGAP_DORS_TOKEN}). */
    Optional<String> token();

    /** Whether model C numbers are accepted; Perkap 6/2019 knows only A and B. */
    @WithDefault("false")
    boolean modelC();
}
