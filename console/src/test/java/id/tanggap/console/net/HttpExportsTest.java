package id.tanggap.console.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.tanggap.console.net.TicketExports.Export;
import id.tanggap.console.net.TicketExports.Format;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTP server. */
class HttpExportsTest {
    private static final Export EXPORT =
            new Export(
                    "\"gagal sinkron\" due:<4h & polda:NTT",
                    TicketSort.DUE,
                    List.of(TicketColumn.SUBJECT, TicketColumn.NUMBER),
                    Format.CSV,
                    true);

    private final AtomicReference<HttpExchange> seen = new AtomicReference<>();
    private HttpServer server;
    private HttpExports exports;

    @TempDir Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        exports =
                new HttpExports(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"),
                        () -> CompletableFuture.completedFuture("token"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(int status, String text) {
        server.createContext(
                "/api/v1/tickets/export",
                exchange -> {
                    seen.set(exchange);
                    byte[] bytes = text.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    @Test
    void whatIsAskedForArrivesInTheFile() throws Exception {
        answer(200, "Perihal,Nomor\n");
        Path target = folder.resolve("tiket.csv");
        assertThat(exports.export(EXPORT, target).get()).isEqualTo(target);
        assertThat(target).hasContent("Perihal,Nomor\n");
        assertThat(seen.get().getRequestURI().getQuery())
                .isEqualTo(
                        "q=\"gagal+sinkron\"+due:<4h+&+polda:NTT&sort=DUE&columns=SUBJECT,NUMBER"
                                + "&format=csv");
        assertThat(seen.get().getRequestURI().getRawQuery()).contains("%26+polda");
        assertThat(seen.get().getRequestHeaders().getFirst("Accept-Language")).isEqualTo("en");
        assertThat(seen.get().getRequestHeaders().getFirst("Authorization"))
                .isEqualTo("Bearer token");
    }

    @Test
    void aRefusalLeavesNoFile() {
        answer(422, "{\"code\":\"SEARCH_TIMEOUT\",\"args\":{},\"correlationId\":\"c\"}");
        Path target = folder.resolve("tiket.csv");
        assertThatThrownBy(() -> exports.export(EXPORT, target).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        FaultException.class,
                        refused ->
                                assertThat(refused.fault().code())
                                        .isEqualTo(FaultCode.SEARCH_TIMEOUT));
        assertThat(folder).isEmptyDirectory();
    }
}
