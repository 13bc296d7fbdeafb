package id.tanggap.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresIT {
    Path folder;
    DataFolder data;
    EmbeddedPostgres postgres;

    @BeforeEach
    void folderWithSoftware() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "postgres");
        data = new DataFolder(folder.resolve("data")).create();
        // Unpacked once per module, not once per test.
        Path unpacked = PostgresSoftware.unpack(Path.of("target").toAbsolutePath()).home();
        Files.createSymbolicLink(data.postgres().resolve(unpacked.getFileName()), unpacked);
        postgres = new EmbeddedPostgres(data);
    }

    @AfterEach
    void stop() throws IOException {
        postgres.stop();
        PostgresSoftware.delete(folder);
    }

    @Test
    void whatIsCommittedSurvivesAnOrderlyStop() throws SQLException {
        DatabaseAccess access = startWithTable();
        execute(access, "insert into kept values (1)");
        postgres.stop();
        assertThat(postgres.runningPort()).isEmpty();

        assertThat(count(start())).isEqualTo(1);
    }

    @Test
    void whatIsCommittedSurvivesTheDeathOfPostgres() throws Exception {
        DatabaseAccess access = startWithTable();
        execute(access, "insert into kept select generate_series(1, 1000)");
        kill(postgres.pid().orElseThrow());

        assertThat(postgres.runningPort()).as("its pid file is stale").isEmpty();
        assertThat(count(start())).isEqualTo(1000);
    }

    @Test
    void oneThatStillRunsIsTakenOver() throws SQLException {
        DatabaseAccess access = startWithTable();
        long pid = postgres.pid().orElseThrow();

        EmbeddedPostgres next = new EmbeddedPostgres(data);
        int port = next.start();

        assertThat(next.pid()).contains(pid);
        assertThat(access.url()).contains(":" + port + "/");
    }

    @Test
    void thePidFileOfAnotherProcessIsNotBelieved() throws Exception {
        startWithTable();
        kill(postgres.pid().orElseThrow());
        Path file = Postmaster.file(data.postgres().resolve("data"));
        String stale = Files.readString(file);
        Files.writeString(
                file, ProcessHandle.current().pid() + stale.substring(stale.indexOf('\n')));

        assertThat(count(start())).isZero();
    }

    @Test
    void oneThatEndsByItselfIsStartedAgain() throws Exception {
        DatabaseAccess access = startWithTable();
        postgres.keepRunning();
        kill(postgres.pid().orElseThrow());

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(count(access)).isZero());
    }

    @Test
    void itIsDurableAndListensOnTheLoopbackOnly() throws SQLException {
        DatabaseAccess access = startWithTable();
        assertThat(text(access, "show fsync")).isEqualTo("on");
        assertThat(text(access, "show synchronous_commit")).isEqualTo("on");
        assertThat(text(access, "show full_page_writes")).isEqualTo("on");
        assertThat(text(access, "show data_checksums")).isEqualTo("on");
        assertThat(text(access, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(text(access, "show server_encoding")).isEqualTo("UTF8");
        assertThat(text(access, "show server_version")).startsWith("18.");
    }

    @Test
    void aWrongPasswordIsRefused() {
        DatabaseAccess access = start();
        assertThatThrownBy(
                        () ->
                                new DatabaseAccess(access.url(), access.user(), "guess", "x", "x")
                                        .connect())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void secretsAreForTheServersUserOnly() throws IOException {
        start();
        for (String secret : new String[] {"postgres-superuser", "tanggap_owner", "tanggap_app"}) {
            assertThat(mode(data.root().resolve("secrets").resolve(secret))).isEqualTo("rw-------");
        }
        assertThat(mode(data.root())).isEqualTo("rwx------");
    }

    @Test
    void aLostPasswordFileIsReplaced() throws Exception {
        startWithTable();
        Files.delete(data.root().resolve("secrets").resolve("tanggap_app"));

        assertThat(count(start())).isZero();
    }

    @Test
    void aSecondServerOnTheFolderIsRefused() {
        try (DataFolderLock first = DataFolderLock.take(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Database.forServer(data, Map.of()))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("Another Tanggap server is running on the data folder");
        }
    }

    @Test
    void aCommandReachesTheDatabaseOfARunningServer() throws SQLException {
        try (Database server = Database.forServer(data, Map.of())) {
            try (Database command = Database.forCommand(data, Map.of());
                    Connection connection = command.access().connect()) {
                assertThat(connection.isValid(5)).isTrue();
            }
            assertThat(text(server.access(), "select 'still here'")).isEqualTo("still here");
        }
        assertThat(postgres.runningPort()).isEmpty();
    }

    private DatabaseAccess start() {
        return new EmbeddedRoles(data, postgres, postgres.start()).prepare();
    }

    private DatabaseAccess startWithTable() throws SQLException {
        DatabaseAccess access = start();
        DatabaseAccess owner =
                new DatabaseAccess(
                        access.url(), access.migrator(), access.migratorPassword(), "x", "x");
        execute(owner, "create table kept (n int)");
        execute(owner, "grant select, insert on kept to tanggap_app");
        return access;
    }

    private static void kill(long pid) throws InterruptedException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DatabaseAccess access) throws SQLException {
        return Integer.parseInt(text(access, "select count(*) from kept"));
    }

    private static String text(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
