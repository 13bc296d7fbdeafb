package id.tanggap.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings of the embedded PostgreSQL, written anew at each start. */
final class PostgresSettings {
    /** Name of the file in the cluster's folder. */
    static final String FILE = "tanggap.conf";

    private static final String SETTINGS =
            """
            # Written by Tanggap at each start. Your own settings go to pg/local.conf in the data folder.
            listen_addresses = '127.0.0.1'
            port = {port}
            unix_socket_directories = ''
            max_connections = 100
            password_encryption = 'scram-sha-256'

            # An acknowledged change is on disk.
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_level = replica
            wal_compression = on
            max_wal_size = '1GB'
            min_wal_size = '80MB'
            checkpoint_timeout = '10min'

            # A small machine shared with the server and perhaps Asterisk.
            shared_buffers = '128MB'
            effective_cache_size = '512MB'
            maintenance_work_mem = '64MB'
            random_page_cost = 1.1
            jit = off

            # A forgotten transaction holds up the event feed of everybody.
            idle_in_transaction_session_timeout = '30s'

            logging_collector = on
            log_destination = 'stderr'
            log_directory = '{log}'
            log_filename = 'postgresql-%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_line_prefix = '%m [%p] %u@%{port} '
            log_lock_waits = on
            log_min_duration_statement = '1s'
            timezone = 'UTC'
            log_timezone = 'UTC'

            include_if_exists '../local.conf'
            """;

    private PostgresSettings() {}

    /** Writes the settings into the cluster's folder. */
    static void write(Path cluster, Path log, int port) throws IOException {
        Files.writeString(
                cluster.resolve(FILE),
                SETTINGS.replace("{port}", Integer.toString(port))
                        .replace("{log}", log.toString().replace("'", "''")));
    }
}
