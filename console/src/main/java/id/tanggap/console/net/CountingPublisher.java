package id.tanggap.console.net;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/** A body that tells how much of it is on its way. */
final class CountingPublisher implements BodyPublisher {
    private final BodyPublisher body;
    private final LongConsumer sent;

    CountingPublisher(BodyPublisher body, LongConsumer sent) {
        this.body = body;
        this.sent = sent;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> line) {
        body.subscribe(
                new Flow.Subscriber<>() {
                    private long bytes;

                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        line.onSubscribe(subscription);
                    }

                    @Override
                    public void onNext(ByteBuffer chunk) {
                        bytes += chunk.remaining(); // before the line takes them
                        line.onNext(chunk);
                        sent.accept(bytes);
                    }

                    @Override
                    public void onError(Throwable failure) {
                        line.onError(failure);
                    }

                    @Override
                    public void onComplete() {
                        line.onComplete();
                    }
                });
    }
}
