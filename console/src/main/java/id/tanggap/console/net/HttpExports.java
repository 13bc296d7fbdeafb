package id.tanggap.console.net;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Exports by the server's REST resource, with the tokens of the connection. */
public final class HttpExports implements TicketExports {
    private final HttpFiles http;

    /**
     * @param server address such as {@code http://127.0.0.1:8080/}
     * @param accessToken gives a token that is still good for a while
     */
    public HttpExports(URI server, Supplier<CompletableFuture<String>> accessToken) {
        http = new HttpFiles(server, accessToken);
    }

    @Override
    public CompletableFuture<Path> export(Export export, Path file) {
        String path =
                "api/v1/tickets/export?q="
                        + URLEncoder.encode(export.query(), StandardCharsets.UTF_8)
                        + "&sort="
                        + export.sort().name()
                        + "&columns="
                        + export.columns().stream().map(Enum::name).collect(Collectors.joining(","))
                        + "&format="
                        + export.format().name().toLowerCase(Locale.ROOT);
        return http.download(
                http.request(path).header("Accept-Language", export.english() ? "en" : "id"),
                file,
                bytes -> {});
    }
}
