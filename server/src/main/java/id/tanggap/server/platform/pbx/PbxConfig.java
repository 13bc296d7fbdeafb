package id.tanggap.server.platform.pbx;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the PBX is. Environment: {@code TANGGAP_PBX_HOST} and so on. */
@ConfigMapping(prefix = "tanggap.pbx")
public interface PbxConfig {
    /** False to leave a configured PBX alone. */
    @WithDefault("true")
    boolean enabled();

    /** Name or address of the PBX; without it the server runs with the PBX {@code OFF}. */
    Optional<String> host();

    /** AMI port. */
    @WithDefault("5038")
    int port();

    /** AMI user that only reads. */
    @WithDefault("tanggap-listen")
    String listenUser();

    /** Its secret. */
    Optional<String> listenSecret();

    /** AMI user that only acts. */
    @WithDefault("tanggap-act")
    String actionUser();

    /** Its secret. */
    Optional<String> actionSecret();

    /** The PBX's CDR file, {@code cdr-csv/Master.csv}; calls missed live are read from it. */
    Optional<Path> cdrFile();

    /** The PBX's {@code queue_log}; waiting and talking times are read from it. */
    Optional<Path> queueLogFile();

    /**
     * Name under which this PBX's calls are kept. Never changed: calls would be counted again under
     * the new one. It is ours and not the PBX's {@code systemname}, because files are read before
     * the PBX has told that.
     */
    @WithDefault("pbx")
    String name();

    /** The desk's queue. */
    @WithDefault("bantuan")
    String queue();

    /** Technology of the desk's phones: what stands before the extension in an interface. */
    @WithDefault("PJSIP/")
    String interfacePrefix();

    /** Events kept in memory while the database is away; beyond that the PBX is asked anew. */
    @WithDefault("200000")
    int backlog();
}
