package id.tanggap.console.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.FaultCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files by the server's REST resources, with the tokens of the connection. */
public final class HttpAttachments implements AttachmentTransfer {
    private static final Logger LOG = LoggerFactory.getLogger(HttpAttachments.class);

    /** Until the answer begins: a file of 25 MB on a line of 256 kbit/s takes a quarter hour. */
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final URI server;
    private final Supplier<CompletableFuture<String>> accessToken;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final ObjectMapper json = FrameCodec.mapper();

    /**
     * @param server address such as {@code http://127.0.0.1:8080/}
     * @param accessToken gives a token that is still good for a while
     */
    public HttpAttachments(URI server, Supplier<CompletableFuture<String>> accessToken) {
        this.server = server;
        this.accessToken = accessToken;
    }

    @Override
    public CompletableFuture<AttachmentView> upload(
            UUID key, UUID ticketId, Path file, String name, LongConsumer sent) {
        String query = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        HttpRequest.BodyPublisher body;
        try {
            body = new CountingPublisher(HttpRequest.BodyPublishers.ofFile(file), sent);
        } catch (IOException _) { // it was there a moment ago
            return CompletableFuture.failedFuture(FaultException.of(FaultCode.NOT_FOUND_HERE));
        }
        HttpRequest.Builder request =
                request("api/v1/tickets/" + ticketId + "/attachments?name=" + query)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", key.toString())
                        .POST(body);
        return exchange(
                request,
                () ->
                        BodySubscribers.mapping(
                                BodySubscribers.ofString(StandardCharsets.UTF_8), this::view));
    }

    @Override
    public CompletableFuture<Path> download(UUID attachmentId, Path file, LongConsumer received) {
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        CompletableFuture<Path> result =
                exchange(
                        request("api/v1/attachments/" + attachmentId),
                        () ->
                                BodySubscribers.mapping(
                                        new CountingSubscriber<>(
                                                BodySubscribers.ofFile(part), received),
                                        whole -> moved(whole, file)));
        result.whenComplete((whole, failure) -> deleted(part));
        return result;
    }

    @Override
    public CompletableFuture<byte[]> preview(UUID attachmentId) {
        return exchange(
                request("api/v1/attachments/" + attachmentId + "/preview"),
                BodySubscribers::ofByteArray);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(LIMIT);
    }

    /** Sends with a fresh token; the server's refusal and a broken line become faults. */
    private <T> CompletableFuture<T> exchange(
            HttpRequest.Builder request, Supplier<BodySubscriber<T>> body) {
        CompletableFuture<T> result = new CompletableFuture<>();
        accessToken
                .get()
                .whenComplete(
                        (token, failure) -> {
                            if (failure != null) {
                                result.completeExceptionally(Problems.of(failure));
                            } else if (!result.isDone()) {
                                send(
                                        request.setHeader("Authorization", "Bearer " + token),
                                        body,
                                        result);
                            }
                        });
        return result;
    }

    private <T> void send(
            HttpRequest.Builder request,
            Supplier<BodySubscriber<T>> body,
            CompletableFuture<T> result) {
        var sending = http.sendAsync(request.build(), orRefusal(body));
        sending.whenComplete(
                (response, failure) -> {
                    if (failure != null) {
                        result.completeExceptionally(Problems.of(failure));
                    } else {
                        result.complete(response.body());
                    }
                });
        result.whenComplete(
                (done, failure) -> {
                    if (result.isCancelled()) {
                        sending.cancel(true);
                    }
                });
    }

    private <T> BodyHandler<T> orRefusal(Supplier<BodySubscriber<T>> body) {
        return answer ->
                answer.statusCode() / 100 == 2
                        ? body.get()
                        : BodySubscribers.mapping(
                                BodySubscribers.ofString(StandardCharsets.UTF_8),
                                problem -> {
                                    throw Problems.read(json, problem);
                                });
    }

    private AttachmentView view(String body) {
        try {
            return json.readValue(body, AttachmentView.class);
        } catch (JsonProcessingException e) {
            throw FaultException.of(FaultCode.UNEXPECTED);
        }
    }

    private static Path moved(Path part, Path file) {
        try {
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleted(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("a part of a file stays behind", e);
        }
    }
}
