package id.tanggap.e2e.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The control: a server on Vert.x that does nothing but send each line of its standard input to
 * every WebSocket. It says what this machine can do at best, so it does the product's work in the
 * product's manner and leaves out everything else:
 *
 * <ul>
 *   <li>the same events: as many, each a text frame of its own, with as many bytes;
 *   <li>the same batches: lines up to an empty one belong together, as rows of one reading of the
 *       outbox do. Each socket gets all their frames and is flushed once. {@code writeTextMessage}
 *       would flush each frame by itself, a system call per message that the product saves;
 *       measured against that, the ratio told how the batches were made and not what the product
 *       costs;
 *   <li>no more: no database, no cursor, no check who may see an event, no sequence number, so that
 *       all sockets share the bytes of a message.
 * </ul>
 *
 * One verticle per processor, each sends to its own sockets on its own event loop.
 */
public final class BareBroadcast {
    private BareBroadcast() {}

    /** Argument: the port. Ends with its input. */
    public static void main(String... arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        int port = Integer.parseInt(arguments[0]);
        List<Sockets> loops = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Sockets sockets = new Sockets(port);
            vertx.deployVerticle(sockets, new DeploymentOptions())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            loops.add(sockets);
        }
        System.out.println("ready");
        List<String> batch = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    List<String> whole = List.copyOf(batch);
                    loops.forEach(sockets -> sockets.send(whole));
                    batch.clear();
                } else {
                    batch.add(line);
                }
            }
        }
        vertx.close();
    }

    private static final class Sockets extends AbstractVerticle {
        private final int port;
        private final List<Channel> channels = new ArrayList<>(); // event loop only

        Sockets(int port) {
            this.port = port;
        }

        @Override
        public void start(io.vertx.core.Promise<Void> started) {
            vertx.createHttpServer()
                    .requestHandler(this::open)
                    .listen(port, "127.0.0.1")
                    .<Void>mapEmpty()
                    .onComplete(started);
        }

        private void open(HttpServerRequest request) {
            Channel channel = ((ConnectionBase) request.connection()).channel();
            request.toWebSocket()
                    .onSuccess(
                            socket -> {
                                channels.add(channel);
                                socket.closeHandler(_ -> channels.remove(channel));
                            });
        }

        /** Sends a batch to each socket. Any thread. */
        void send(List<String> batch) {
            context.runOnContext(
                    _ -> {
                        List<ByteBuf> messages =
                                batch.stream()
                                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                                        .map(Unpooled::wrappedBuffer)
                                        .toList();
                        for (Channel channel : channels) {
                            for (ByteBuf message : messages) {
                                channel.write(
                                        new TextWebSocketFrame(message.retainedDuplicate()),
                                        channel.voidPromise());
                            }
                            channel.flush();
                        }
                        messages.forEach(ByteBuf::release);
                    });
        }
    }
}
