package id.tanggap.server.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Optional;

/** Settings of the invented desk; {@code up --demo} sets them. */
@ConfigMapping(prefix = "tanggap.demo")
public interface DemoConfig {
    /** Whether to make the invented desk. */
    @WithDefault("false")
    @WithParentName
    boolean enabled();

    /** Password of all its users; needed when it is made. */
    Optional<String> password();
}
