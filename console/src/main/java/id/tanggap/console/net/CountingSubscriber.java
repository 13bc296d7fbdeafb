package id.tanggap.console.net;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/**
 * A body that tells how much of it has come.
 *
 * @param <T> what it becomes
 */
final class CountingSubscriber<T> implements BodySubscriber<T> {
    private final BodySubscriber<T> body;
    private final LongConsumer received;
    private long bytes;

    CountingSubscriber(BodySubscriber<T> body, LongConsumer received) {
        this.body = body;
        this.received = received;
    }

    @Override
    public CompletionStage<T> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> chunks) {
        chunks.forEach(chunk -> bytes += chunk.remaining());
        body.onNext(chunks);
        received.accept(bytes);
    }

    @Override
    public void onError(Throwable failure) {
        body.onError(failure);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
