package id.tanggap.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.attachment.internal.AttachmentFiles;
import id.tanggap.server.attachment.internal.AttachmentRows;
import id.tanggap.server.attachment.internal.Room;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A full disk and a full quota, played by settings that leave no room. */
@QuarkusTest
class AttachmentRoomIT {
    @Inject AttachmentRows rows;
    @Inject AttachmentFiles files;

    @ParameterizedTest
    @CsvSource({"0, 1000000000000000, DISK", "10, 0, QUOTA"})
    void noRoomIsSaidSoAndNothingIsHalfDone(long quota, long keepFree, String reason) {
        AttachmentDesk desk = new AttachmentDesk(Role.AGENT);
        String ticket = desk.ticket();
        QuarkusMock.installMockForType(
                new Room(new Settings(quota, keepFree), rows, files), Room.class);
        desk.send(ticket, "a.png", SampleFiles.uniquePicture())
                .then()
                .statusCode(503)
                .body("code", equalTo("STORAGE_FULL"))
                .body("args.reason", equalTo(reason));
        desk.user()
                .request()
                .get(AttachmentDesk.filesOf(ticket))
                .then()
                .body("items.size()", equalTo(0));
        desk.user()
                .request()
                .get("/api/v1/tickets/" + ticket)
                .then()
                .body("entries.size()", equalTo(1));
        assertThat(AttachmentDesk.folder().resolve("incoming")).isEmptyDirectory();
        RestAssured.get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.findAll{it.status=='DOWN'}.name", hasItem("attachments"));
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    private record Settings(long bytes, long free) implements AttachmentConfig {
        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public MemorySize maxSize() {
            return size(25L * 1024 * 1024);
        }

        @Override
        public MemorySize quota() {
            return size(bytes);
        }

        @Override
        public MemorySize keepFree() {
            return size(free);
        }

        @Override
        public Duration retention() {
            return Duration.ofDays(1);
        }

        @Override
        public int uploadsAtOnce() {
            return 1;
        }

        @Override
        public Duration givenUpAfter() {
            return Duration.ofHours(1);
        }

        private static MemorySize size(long bytes) {
            return new MemorySize(BigInteger.valueOf(bytes));
        }
    }
}
