package id.tanggap.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own, in the data folder: durable, on the loopback only, and outliving this
 * process when that is killed. The next server on the same folder then takes it over.
 *
 * <p>One thread at a time; the holder of the {@link DataFolderLock} starts and stops it.
 */
public final class EmbeddedPostgres {
    /** The superuser's name. */
    public static final String SUPERUSER = "postgres";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int PORT_TRIES = 3;

    private final Path folder;
    private final Path cluster;
    private final Path log;
    private final SecretFile superuserPassword;
    private volatile boolean stopping;
    private @Nullable CompletableFuture<Void> watch;

    /** The PostgreSQL of the data folder; nothing is started yet. */
    public EmbeddedPostgres(DataFolder data) {
        this.folder = data.postgres();
        this.cluster = folder.resolve("data");
        this.log = folder.resolve("log");
        this.superuserPassword = data.secret("postgres-superuser");
    }

    /** Where it listens, when it runs and takes connections. */
    public Optional<Integer> runningPort() {
        return postmaster().filter(Postmaster::ready).map(Postmaster::port);
    }

    /**
     * Starts it, or takes over one that runs; the cluster is made first when there is none.
     *
     * @return where it listens
     * @throws StartupException when it cannot be started
     */
    public int start() {
        stopping = false;
        PostgresCommand command = command();
        try {
            Files.createDirectories(log);
            if (!Files.isDirectory(cluster)) {
                initialise(command);
            }
            Optional<Postmaster> running = settled();
            if (running.isPresent()) {
                LOG.infof("Takes over PostgreSQL, process %d", running.get().pid());
                return running.get().port();
            }
            return launch(command);
        } catch (IOException e) {
            throw new StartupException("PostgreSQL in " + folder + " cannot be started: " + e, e);
        }
    }

    /**
     * Starts it again whenever it ends without {@link #stop} being called: killed by the kernel for
     * want of memory, say. Clients see lost connections, then new ones on the same port.
     */
    public void keepRunning() {
        postmaster()
                .flatMap(running -> ProcessHandle.of(running.pid()))
                .ifPresent(process -> watch = process.onExit().thenRun(this::restart));
    }

    /** Stops it in order: running transactions are rolled back, the rest is on disk. */
    public void stop() {
        stopping = true;
        if (watch != null) {
            watch.cancel(false);
        }
        if (postmaster().isPresent()) {
            command()
                    .run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-t", seconds());
        }
    }

    /** The superuser's password. */
    public String superuserPassword() {
        return superuserPassword.readOrCreate();
    }

    /** Process of the running PostgreSQL. */
    public Optional<Long> pid() {
        return postmaster().map(Postmaster::pid);
    }

    private void restart() {
        if (!stopping) {
            LOG.error("PostgreSQL has ended by itself; it is started again");
            try {
                start();
                keepRunning();
            } catch (StartupException e) {
                LOG.error("PostgreSQL could not be started again", e);
            }
        }
    }

    private PostgresCommand command() {
        return new PostgresCommand(PostgresSoftware.unpack(folder), folder.resolve("command.log"));
    }

    private Optional<Postmaster> postmaster() {
        try {
            return Postmaster.of(cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made beside its place and then moved there: an interrupted one leaves no half cluster. */
    private void initialise(PostgresCommand command) throws IOException {
        Path draft = folder.resolve("data.new");
        PostgresSoftware.delete(draft);
        Path password = folder.resolve("password.new");
        new SecretFile(password).write(superuserPassword());
        try {
            command.run(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // Sorted by the server's own tables: an upgrade of the C library cannot break
                    // an index.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(
                draft.resolve("postgresql.conf"),
                "include '" + PostgresSettings.FILE + "'\n",
                StandardOpenOption.APPEND);
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What runs once it neither starts nor stops any more; empty when nothing does. */
    private Optional<Postmaster> settled() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<Postmaster> running = postmaster();
        while (running.isPresent() && !running.get().ready()) {
            if (System.nanoTime() > deadline) {
                throw new StartupException(
                        "PostgreSQL (process "
                                + running.get().pid()
                                + ") neither gets ready nor ends; see "
                                + log);
            }
            pause();
            running = postmaster();
        }
        return running;
    }

    private int launch(PostgresCommand command) throws IOException {
        Files.deleteIfExists(Postmaster.file(cluster)); // of one that was killed
        for (int attempt = 1; ; attempt++) {
            int port = port();
            PostgresSettings.write(cluster, log, port);
            try {
                command.run(
                        "pg_ctl",
                        "start",
                        "-D",
                        cluster.toString(),
                        "-w",
                        "-t",
                        seconds(),
                        "-l",
                        log.resolve("start.log").toString());
                return port;
            } catch (StartupException e) {
                if (attempt == PORT_TRIES || free(port)) {
                    throw new StartupException(
                            e.getMessage() + "\n" + PostgresCommand.tail(log.resolve("start.log")),
                            e);
                }
            }
        }
    }

    /** The port of the last time when it is free, so that tools find the database again. */
    private int port() throws IOException {
        Path file = folder.resolve("port");
        if (Files.exists(file)) {
            int last = Integer.parseInt(Files.readString(file).strip());
            if (free(last)) {
                return last;
            }
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, any.getLocalPort() + "\n");
            return any.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String seconds() {
        return Long.toString(PATIENCE.toSeconds());
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
