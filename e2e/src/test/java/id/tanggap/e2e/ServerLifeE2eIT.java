package id.tanggap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server stops, is killed and comes back; with its own database and with another. */
class ServerLifeE2eIT {
    @TempDir Path folder;

    @Test
    void consolesAreToldOfAnOrderlyStopAndGoOnWhereTheyWere() throws Exception {
        try (ServerProcess server = server("own", Map.of())) {
            server.start();
            DeskSetup desk = new DeskSetup(server.uri());
            desk.make();
            String cursor;
            try (ConsoleWire console = ConsoleWire.open(server.uri(), desk.token("dewi"))) {
                JsonPath welcome = JsonPath.from(console.hello(null));
                assertThat(welcome.getString("reply.resume")).isEqualTo("SNAPSHOT");
                cursor =
                        "{\"epoch\":\"%s\",\"xid\":%d,\"id\":%d}"
                                .formatted(
                                        welcome.getString("reply.cursor.epoch"),
                                        welcome.getLong("reply.cursor.xid"),
                                        welcome.getLong("reply.cursor.id"));
                server.close();
                assertThat(console.closeCode()).isEqualTo(1012);
            }

            server.start();
            try (ConsoleWire console = ConsoleWire.open(server.uri(), desk.token("dewi"))) {
                JsonPath welcome = JsonPath.from(console.hello(cursor));
                assertThat(welcome.getString("reply.resume")).isEqualTo("REPLAY");
            }
        }
    }

    @Test
    void anotherDatabaseIsUsedAsDocumentedAndSurvivesTheServer() {
        try (ServerProcess host = server("host", Map.of())) {
            host.start(); // only for its PostgreSQL
            ExternalDatabase database = ExternalDatabase.in(host.data());
            try (ServerProcess server = server("guest", database.settings())) {
                server.start();
                assertThat(server.data().resolve("pg")).doesNotExist();
                DeskSetup desk = new DeskSetup(server.uri());
                desk.make();
                server.kill();

                server.start();
                desk.get("hendra", "/api/v1/contacts?text=Rudi")
                        .statusCode(200)
                        .body("items.name", hasItem("Rudi Hartono"));
                desk.get("hendra", "/api/v1/dors/access").statusCode(200);
            }
        }
    }

    private ServerProcess server(String name, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("TANGGAP_ADMIN_PASSWORD", DeskSetup.PASSWORD);
        settings.put("TANGGAP_PBX_ENABLED", "false");
        Path data = folder.resolve(name);
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerProcess(data, settings);
    }
}
