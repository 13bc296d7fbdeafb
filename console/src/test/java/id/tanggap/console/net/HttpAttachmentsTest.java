package id.tanggap.console.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTP server. */
class HttpAttachmentsTest {
    private static final UUID KEY = UUID.randomUUID();
    private static final UUID TICKET = UUID.randomUUID();
    private static final UUID FILE = UUID.randomUUID();
    private static final String VIEW =
            """
            {"id":"%s","ticketId":"%s","entryId":"%s","name":"a b.txt","size":3,"mediaType":"text/plain",
             "sha256":"00","preview":false,"uploadedBy":"%s","uploadedByName":"Dewi",
             "uploadedAt":"2026-03-24T01:00:00Z","keepUntil":"2031-03-24T01:00:00Z"}
            """
                    .formatted(FILE, TICKET, FILE, FILE);

    private final AtomicReference<HttpExchange> seen = new AtomicReference<>();
    private final AtomicReference<byte[]> body = new AtomicReference<>(new byte[0]);
    private final CountDownLatch release = new CountDownLatch(1);
    private HttpServer server;
    private HttpAttachments files;

    @TempDir Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        files =
                new HttpAttachments(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"),
                        () -> CompletableFuture.completedFuture("token"));
    }

    @AfterEach
    void stop() {
        release.countDown();
        server.stop(0);
    }

    @Test
    void aFileIsSentWithItsNameItsKeyAndAFreshToken() throws Exception {
        answer("/api/v1/tickets/" + TICKET + "/attachments", 201, VIEW);
        byte[] content = new byte[300_000];
        Arrays.fill(content, (byte) 'x');
        AtomicLong sent = new AtomicLong();
        AttachmentView view =
                files.upload(KEY, TICKET, file(content), "a é&b.txt", sent::set).get();
        assertThat(view.id()).isEqualTo(FILE);
        assertThat(sent).hasValue(content.length);
        assertThat(body.get()).isEqualTo(content);
        HttpExchange request = seen.get();
        assertThat(request.getRequestURI().getRawQuery()).isEqualTo("name=a%20%C3%A9%26b.txt");
        assertThat(request.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer token");
        assertThat(request.getRequestHeaders().getFirst("Idempotency-Key"))
                .isEqualTo(KEY.toString());
        assertThat(request.getRequestHeaders().getFirst("Content-Length")).isEqualTo("300000");
    }

    @Test
    void aRefusalIsTheServersFault() throws Exception {
        answer(
                "/",
                422,
                """
                {"code":"ATTACHMENT_TYPE","args":{},"correlationId":"c",
                 "fieldErrors":[{"field":"name","code":"TYPE_CONTRADICTED","args":{"is":"image/png"}}]}
                """);
        Fault fault = faultOf(files.upload(KEY, TICKET, file(new byte[3]), "a.jpg", sent -> {}));
        assertThat(fault.code()).isEqualTo(FaultCode.ATTACHMENT_TYPE);
        assertThat(fault.fieldErrors().getFirst().args()).containsEntry("is", "image/png");
    }

    @Test
    void aFileArrivesInWholeOrNotAtAll() throws Exception {
        answer("/api/v1/attachments/" + FILE, 200, "isi");
        Path target = folder.resolve("baru.txt");
        AtomicLong received = new AtomicLong();
        assertThat(files.download(FILE, target, received::set).get()).isEqualTo(target);
        assertThat(target).hasContent("isi");
        assertThat(received).hasValue(3);
        assertThat(list()).containsExactly("baru.txt");
    }

    @Test
    void aDownloadThatBreaksLeavesTheOldFileAsItWas() throws Exception {
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1_000_000);
                    exchange.getResponseBody().write(new byte[1000]);
                    exchange.getResponseBody().flush();
                    exchange.close();
                });
        Path target = Files.writeString(folder.resolve("lama.txt"), "lama");
        assertThat(faultOf(files.download(FILE, target, received -> {})).code())
                .isEqualTo(FaultCode.CONNECTION_LOST);
        assertThat(target).hasContent("lama");
        assertThat(list()).containsExactly("lama.txt");
    }

    @Test
    void aRefusedDownloadLeavesNothing() throws Exception {
        answer("/", 404, "{\"code\":\"NOT_FOUND_HERE\"}");
        Path target = folder.resolve("baru.txt");
        assertThat(faultOf(files.download(FILE, target, received -> {})).code())
                .isEqualTo(FaultCode.NOT_FOUND_HERE);
        assertThat(list()).isEmpty();
    }

    @Test
    void cancellingBreaksTheLine() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch broken = new CountDownLatch(1);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, 0);
                        byte[] chunk = new byte[64 * 1024];
                        while (true) {
                            exchange.getResponseBody().write(chunk);
                            arrived.countDown();
                        }
                    } catch (IOException e) {
                        broken.countDown();
                    }
                });
        CompletableFuture<Path> fetching =
                files.download(FILE, folder.resolve("besar.bin"), received -> {});
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        fetching.cancel(true);
        assertThat(broken.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("besar.bin")).doesNotExist();
    }

    @Test
    void withoutAServerTheConnectionIsLost() throws Exception {
        server.stop(0);
        assertThat(faultOf(files.preview(FILE)).code()).isEqualTo(FaultCode.CONNECTION_LOST);
    }

    @Test
    void aTokenThatCannotBeRenewedIsTheReason() throws Exception {
        HttpAttachments signedOut =
                new HttpAttachments(
                        URI.create("http://127.0.0.1:1/"),
                        () ->
                                CompletableFuture.failedFuture(
                                        FaultException.of(FaultCode.TOKEN_INVALID)));
        assertThat(faultOf(signedOut.preview(FILE)).code()).isEqualTo(FaultCode.TOKEN_INVALID);
    }

    private void answer(String path, int status, String text) {
        server.createContext(
                path,
                exchange -> {
                    seen.set(exchange);
                    body.set(exchange.getRequestBody().readAllBytes());
                    byte[] answer = text.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("kirim"), content);
    }

    private java.util.List<String> list() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    private static Fault faultOf(CompletableFuture<?> future) {
        AtomicReference<Fault> fault = new AtomicReference<>();
        assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(FaultException.class, e -> fault.set(e.fault()));
        return fault.get();
    }
}
