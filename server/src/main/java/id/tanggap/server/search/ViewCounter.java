package id.tanggap.server.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.ViewCounts;
import id.tanggap.protocol.search.ViewCounts.ViewCount;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.internal.CountOfView;
import id.tanggap.server.search.internal.TicketFinder.Total;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.search.language.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts what views hold. A figure is kept for some seconds and shared by all who ask the same: a
 * hundred consoles with the same view cost one count, whatever happens to tickets. Any thread;
 * blocking; call it outside of a transaction.
 */
@ApplicationScoped
public class ViewCounter {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST_KEPT = 10_000;

    private final ViewService views;
    private final Queries queries;
    private final CountOfView counts;
    private final Cache<Question, Total> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    @Inject
    ViewCounter(ViewService views, Queries queries, CountOfView counts) {
        this.views = views;
        this.queries = queries;
        this.counts = counts;
    }

    /** A query; with the user only when it speaks of him. */
    private record Question(String query, @Nullable UUID userId) {}

    /** Figures of those views that the actor sees. */
    public ViewCounts count(List<UUID> viewIds, Actor actor) {
        Set<UUID> wanted = new HashSet<>(viewIds);
        return new ViewCounts(
                views.list(actor).stream()
                        .filter(v -> wanted.contains(v.id()))
                        .map(v -> count(v, actor))
                        .toList());
    }

    private ViewCount count(SavedView view, Actor actor) {
        Total total;
        try {
            Node query = queries.read(view.query());
            UUID asker = isPersonal(query) ? actor.userId() : null;
            total =
                    kept.get(
                            new Question(view.query(), asker),
                            _ -> counts.of(query, actor.userId()));
        } catch (DomainException _) {
            // Its names are gone, or it takes too long: the others still have their figures.
            return new ViewCount(view.id(), null, false);
        }
        return new ViewCount(view.id(), total.count(), total.more());
    }

    private static boolean isPersonal(Node node) {
        return switch (node) {
            case Node.All all -> all.parts().stream().anyMatch(ViewCounter::isPersonal);
            case Node.Any any -> any.parts().stream().anyMatch(ViewCounter::isPersonal);
            case Node.Not not -> isPersonal(not.part());
            case Node.Condition c -> c.values().stream().anyMatch(Value.Me.class::isInstance);
            case Node.Word _, Node.Phrase _, Node.Numbered _ -> false;
        };
    }
}
