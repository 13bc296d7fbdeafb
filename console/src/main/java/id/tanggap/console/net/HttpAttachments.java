package id.tanggap.console.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.FaultCode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Files by the server's REST resources, with the tokens of the connection. */
public final class HttpAttachments implements AttachmentTransfer {
    private final HttpFiles http;
    private final ObjectMapper json = FrameCodec.mapper();

    /**
     * @param server address such as {@code http://127.0.0.1:8080/}
     * @param accessToken gives a token that is still good for a while
     */
    public HttpAttachments(URI server, Supplier<CompletableFuture<String>> accessToken) {
        http = new HttpFiles(server, accessToken);
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
                http.request("api/v1/tickets/" + ticketId + "/attachments?name=" + query)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", key.toString())
                        .POST(body);
        return http.exchange(
                request,
                () ->
                        BodySubscribers.mapping(
                                BodySubscribers.ofString(StandardCharsets.UTF_8), this::view));
    }

    @Override
    public CompletableFuture<Path> download(UUID attachmentId, Path file, LongConsumer received) {
        return http.download(http.request("api/v1/attachments/" + attachmentId), file, received);
    }

    @Override
    public CompletableFuture<byte[]> preview(UUID attachmentId) {
        return http.exchange(
                http.request("api/v1/attachments/" + attachmentId + "/preview"),
                BodySubscribers::ofByteArray);
    }

    private AttachmentView view(String body) {
        try {
            return json.readValue(body, AttachmentView.class);
        } catch (JsonProcessingException e) {
            throw FaultException.of(FaultCode.UNEXPECTED);
        }
    }
}
