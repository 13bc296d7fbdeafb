package id.tanggap.server.attachment;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.protocol.identity.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files near and over the limit, and lines that break. */
@QuarkusTest
class LargeUploadIT {
    private static final int LIMIT = 25 * 1024 * 1024;

    @TestHTTPResource URI server = URI.create("http://localhost");

    private final AttachmentDesk desk = new AttachmentDesk(Role.AGENT);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Half of it must be on disk before the other half is sent: nothing collects it in memory. */
    @Test
    void theLargestFileIsWrittenAsItComesAndComesBackAsItWas() throws Exception {
        String ticket = desk.ticket();
        HttpResponse<String> put =
                send(
                        ticket,
                        "besar.txt",
                        BodyPublishers.ofInputStream(
                                () ->
                                        new Text(
                                                LIMIT,
                                                LIMIT / 2,
                                                LargeUploadIT::mostOfItsHalfIsOnDisk)));
        assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
        String location = put.headers().firstValue("Location").orElseThrow();
        HttpResponse<InputStream> got =
                http.send(request(location).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(got.headers().firstValueAsLong("Content-Length")).hasValue(LIMIT);
        try (InputStream body = got.body()) {
            assertThat(body).hasSameContentAs(new Text(LIMIT));
        }
    }

    private static void mostOfItsHalfIsOnDisk() {
        await().until(() -> comingIn() > LIMIT / 2 - 2 * 1024 * 1024);
    }

    private static long comingIn() throws IOException {
        try (Stream<java.nio.file.Path> files =
                Files.list(AttachmentDesk.folder().resolve("incoming"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void oneByteMoreIsRefusedWhetherItsLengthIsKnownBeforeOrNot() throws Exception {
        String ticket = desk.ticket();
        BodyPublisher unknown = BodyPublishers.ofInputStream(() -> new Text(LIMIT + 1));
        for (BodyPublisher body :
                new BodyPublisher[] {unknown, BodyPublishers.fromPublisher(unknown, LIMIT + 1)}) {
            HttpResponse<String> answer = send(ticket, "besar.txt", body);
            assertThat(answer.statusCode()).isIn(413, 422);
            assertThat(answer.body())
                    .contains("\"code\":\"TOO_LARGE\"")
                    .contains("\"maxBytes\":\"" + LIMIT + "\"");
        }
        desk.user()
                .request()
                .get(AttachmentDesk.filesOf(ticket))
                .then()
                .body("items.size()", equalTo(0));
        await().until(LargeUploadIT::nothingIsComingIn);
    }

    @Test
    void anUnknownTicketIsRefusedBeforeTheBodyIsRead() throws Exception {
        HttpResponse<String> answer =
                send(
                        UUID.randomUUID().toString(),
                        "besar.txt",
                        BodyPublishers.ofInputStream(() -> new Text(LIMIT)));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void otherBodiesStaySmall() throws Exception {
        for (BodyPublisher body :
                new BodyPublisher[] {
                    BodyPublishers.ofByteArray(new byte[300 * 1024]),
                    BodyPublishers.ofInputStream(() -> new Text(300 * 1024))
                }) {
            HttpResponse<String> answer =
                    http.send(
                            request("/api/v1/tickets")
                                    .header("Content-Type", "application/json")
                                    .POST(body)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(413, 422);
        }
    }

    @Test
    void aLineThatBreaksLeavesNothingBehind() throws Exception {
        String ticket = desk.ticket();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST "
                                    + AttachmentDesk.filesOf(ticket)
                                    + "?name=a.txt HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + desk.user().token()
                                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\n"
                                    + "x".repeat(200_000))
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await().until(() -> !nothingIsComingIn());
        }
        await().until(LargeUploadIT::nothingIsComingIn);
        desk.user()
                .request()
                .get(AttachmentDesk.filesOf(ticket))
                .then()
                .body("items.size()", equalTo(0));
    }

    private HttpResponse<String> send(String ticket, String name, BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(
                request(AttachmentDesk.filesOf(ticket) + "?name=" + name)
                        .header("Content-Type", "application/octet-stream")
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + desk.user().token());
    }

    private static boolean nothingIsComingIn() throws IOException {
        try (Stream<java.nio.file.Path> files =
                Files.list(AttachmentDesk.folder().resolve("incoming"))) {
            return files.findAny().isEmpty();
        }
    }

    /** Text without end, until so many bytes. */
    private static final class Text extends InputStream {
        private static final byte[] LINE =
                "Baris catatan panjang.\n".getBytes(StandardCharsets.US_ASCII);

        private final int size;
        private final int pauseAt;
        private final Runnable pause;
        private int at;

        Text(int size) {
            this(size, -1, () -> {});
        }

        /**
         * @param pause called once so many bytes were read
         */
        Text(int size, int pauseAt, Runnable pause) {
            this.size = size;
            this.pauseAt = pauseAt;
            this.pause = pause;
        }

        @Override
        public int read() {
            return at >= size ? -1 : LINE[at++ % LINE.length];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at >= size) {
                return -1;
            }
            if (at == pauseAt) {
                pause.run();
            }
            int n = Math.min(length, (at < pauseAt ? pauseAt : size) - at);
            for (int i = 0; i < n; i++) {
                into[offset + i] = LINE[at++ % LINE.length];
            }
            return n;
        }
    }
}
