package id.tanggap.server.platform.feed;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;

/** Events for tests, told apart by the queue's name and its number of waiting callers. */
public final class Events {
    private Events() {}

    /** A queue's name that no other test uses. */
    public static String unique() {
        return "q-" + UUID.randomUUID();
    }

    /** An event. */
    public static ServerEvent event(String queue, int number) {
        return new QueueChanged(new QueueView(queue, number, null, Instant.EPOCH));
    }

    /** Publishes an event in a transaction of its own. */
    public static void publish(String queue, int number, Audience audience) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                Arc.container()
                                        .instance(Outbox.class)
                                        .get()
                                        .publish(event(queue, number), audience));
    }

    /** Publishes numbered events to everybody, each in a transaction of its own. */
    public static void publish(String queue, int from, int to) {
        for (int number = from; number < to; number++) {
            publish(queue, number, Audience.ALL);
        }
    }
}
