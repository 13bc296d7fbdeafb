package id.tanggap.e2e.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * The control: a server that does nothing but send each line of its standard input to every
 * WebSocket, the way Vert.x offers it. One verticle per event loop, each sends to its own sockets.
 */
public final class BareBroadcast {
    private static final String LINE = "line";

    private BareBroadcast() {}

    /** Argument: the port. Ends with its input. */
    public static void main(String... arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        int port = Integer.parseInt(arguments[0]);
        int loops = Runtime.getRuntime().availableProcessors();
        vertx.deployVerticle(() -> new Sockets(port), new DeploymentOptions().setInstances(loops))
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        System.out.println("ready");
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(System.in))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                vertx.eventBus().publish(LINE, line);
            }
        }
        vertx.close();
    }

    private static final class Sockets extends AbstractVerticle {
        private final int port;
        private final List<ServerWebSocket> sockets = new ArrayList<>();

        Sockets(int port) {
            this.port = port;
        }

        @Override
        public void start(io.vertx.core.Promise<Void> started) {
            vertx.eventBus()
                    .<String>consumer(
                            LINE,
                            message -> sockets.forEach(s -> s.writeTextMessage(message.body())));
            vertx.createHttpServer()
                    .webSocketHandler(
                            socket -> {
                                sockets.add(socket);
                                socket.closeHandler(_ -> sockets.remove(socket));
                            })
                    .listen(port, "127.0.0.1")
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
