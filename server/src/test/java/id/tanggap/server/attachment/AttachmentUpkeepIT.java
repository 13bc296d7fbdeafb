package id.tanggap.server.attachment;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.attachment.internal.AttachmentFiles;
import id.tanggap.server.attachment.internal.AttachmentFiles.Received;
import id.tanggap.server.attachment.internal.AttachmentRows;
import id.tanggap.server.attachment.internal.Room;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.MutableClock;
import id.tanggap.server.testing.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is left behind by kills and by time. */
@QuarkusTest
class AttachmentUpkeepIT {
    private static final long LIMIT = 1024 * 1024;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject AttachmentUpkeep upkeep;
    @Inject AttachmentFiles files;
    @Inject AttachmentRows attachments;
    @Inject Room room;
    @Inject Rows rows;
    @Inject Clock clock;

    private final AttachmentDesk desk = new AttachmentDesk(Role.AGENT);

    @Test
    void contentWhoseServerWasKilledBeforeItsRowIsSwept() {
        Received received = received();
        files.keep(received); // and here the server is killed
        UUID kept = desk.put(desk.ticket(), "a.png", SampleFiles.uniquePicture());
        upkeep.sweep();
        assertThat(AttachmentDesk.content(received.sha256())).doesNotExist();
        assertThat(AttachmentDesk.content(sha256(kept))).exists();
    }

    @Test
    void contentOfARowThatIsJustBeingWrittenIsLeftAlone() throws Exception {
        Received received = received();
        CountDownLatch placed = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        UUID kept = desk.put(desk.ticket(), "a.png", SampleFiles.uniquePicture());
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    attachments.lock(received.sha256());
                                                    files.keep(received);
                                                    placed.countDown();
                                                    waitFor(looked);
                                                    addRowLike(kept, received);
                                                }),
                        threads);
        assertThat(placed.await(20, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> sweeping = CompletableFuture.runAsync(upkeep::sweep, threads);
        await().until(() -> isWaitingForALock() || sweeping.isDone());
        looked.countDown();
        writing.get(20, TimeUnit.SECONDS);
        sweeping.get(20, TimeUnit.SECONDS);
        assertThat(AttachmentDesk.content(received.sha256())).exists();
    }

    @Test
    void whatWasGivenUpWhileItCameInIsSweptAndWhatIsComingInIsNot() throws IOException {
        var given = AttachmentDesk.folder().resolve("incoming/given-up.part");
        var coming = AttachmentDesk.folder().resolve("incoming/coming-in.part");
        Files.write(given, new byte[10]);
        Files.write(coming, new byte[10]);
        Files.setLastModifiedTime(
                given,
                java.nio.file.attribute.FileTime.from(
                        clock.instant().minus(Duration.ofMinutes(61))));
        upkeep.sweep();
        assertThat(given).doesNotExist();
        assertThat(coming).exists();
        Files.delete(coming);
    }

    @Test
    void whatIsKeptLongEnoughGoesOnceItsTicketIsClosed() throws SQLException {
        String open = desk.ticket();
        String closed = desk.ticket();
        UUID ofOpen = desk.put(open, "a.png", SampleFiles.uniquePicture());
        UUID ofClosed = desk.put(closed, "b.png", SampleFiles.uniquePicture());
        String content = sha256(ofClosed);
        rows.run(
                "update ticket set status = 'CLOSED', closed_at = now() where id = ?",
                UUID.fromString(closed));

        upkeep.retention();
        assertThat(sha256(ofClosed)).as("its time is not over").isEqualTo(content);

        MutableClock later = new MutableClock(Instant.now().plus(Duration.ofDays(1826)));
        QuarkusMock.installMockForType(later, Clock.class);
        upkeep.retention();
        assertThat(rows.texts("select id::text from attachment where id = ?", ofClosed)).isEmpty();
        assertThat(sha256(ofOpen)).isNotEmpty();
        await().untilAsserted(() -> assertThat(AttachmentDesk.content(content)).doesNotExist());
        assertThat(rows.auditOf("ticket", UUID.fromString(closed))).contains("attachment.removed");
        assertThat(
                        rows.texts(
                                "select from_value from ticket_entry where ticket_id = ? and kind ="
                                        + " 'ATTACHMENT' and from_value is not null",
                                UUID.fromString(closed)))
                .containsExactly("b.png");
    }

    @Test
    void missingFilesAreCounted() throws IOException {
        upkeep.check();
        int before = upkeep.missing();
        UUID id = desk.put(desk.ticket(), "a.png", SampleFiles.uniquePicture());
        upkeep.check();
        assertThat(upkeep.missing()).isEqualTo(before);
        Files.write(AttachmentDesk.content(sha256(id)), new byte[3]);
        upkeep.check();
        assertThat(upkeep.missing()).as("one is cut").isEqualTo(before + 1);
        Files.delete(AttachmentDesk.content(sha256(id)));
        upkeep.check();
        assertThat(upkeep.missing()).isEqualTo(before + 1);
    }

    @Test
    void theQuotaCountsTheSameContentOnce() {
        byte[] picture = SampleFiles.uniquePicture();
        desk.put(desk.ticket(), "a.png", picture);
        long used = attachments.usedBytes();
        desk.put(desk.ticket(), "b.png", picture);
        assertThat(attachments.usedBytes()).isEqualTo(used);
        long quota = 50L * 1024 * 1024 * 1024;
        assertThatThrownBy(() -> room.require(quota - used + 1))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.STORAGE_FULL));
    }

    private Received received() {
        return files.receive(new ByteArrayInputStream(SampleFiles.uniquePicture()), LIMIT);
    }

    private String sha256(UUID id) {
        return rows.texts("select sha256 from attachment where id = ?", id).getFirst();
    }

    private void addRowLike(UUID other, Received received) {
        AttachmentView like = attachments.find(other).orElseThrow();
        attachments.add(
                new AttachmentView(
                        UUID.randomUUID(),
                        like.ticketId(),
                        like.entryId(),
                        "baru.png",
                        received.size(),
                        like.mediaType(),
                        received.sha256(),
                        true,
                        like.uploadedBy(),
                        "Uji",
                        like.uploadedAt(),
                        like.keepUntil()),
                null);
    }

    private boolean isWaitingForALock() {
        List<String> waiting =
                rows.texts("select 'x' from pg_locks where locktype = 'advisory' and not granted");
        return !waiting.isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
