package id.tanggap.console.net;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

/**
 * Large bodies over the server's REST resources, with the tokens of the connection. What fails,
 * fails with {@link FaultException}; what is cancelled, ends.
 */
final class HttpFiles {
    private static final Logger LOG = LoggerFactory.getLogger(HttpFiles.class);

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
    HttpFiles(URI server, Supplier<CompletableFuture<String>> accessToken) {
        this.server = server;
        this.accessToken = accessToken;
    }

    /** A request to a path below the server's address. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(LIMIT);
    }

    /**
     * Writes the answer to a file, which is there in whole or not at all.
     *
     * @param received told the bytes received so far, on any thread
     */
    CompletableFuture<Path> download(
            HttpRequest.Builder request, Path file, LongConsumer received) {
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        CompletableFuture<Path> result =
                exchange(
                        request,
                        () ->
                                BodySubscribers.mapping(
                                        new CountingSubscriber<>(
                                                BodySubscribers.ofFile(part), received),
                                        whole -> moved(whole, file)));
        result.whenComplete((whole, failure) -> deleted(part));
        return result;
    }

    /** Sends with a fresh token; the server's refusal and a broken line become faults. */
    <T> CompletableFuture<T> exchange(
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
