package id.tanggap.server.search;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.internal.Names;
import id.tanggap.server.search.language.Context;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.search.language.QueryError;
import id.tanggap.server.search.language.QueryParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Reads queries with the desk's zone and names. Any thread; may look into the database. */
@ApplicationScoped
public class Queries {
    /** Days of the desk begin in Jakarta, as its ticket numbers' years do. */
    public static final ZoneId DESK = ZoneId.of("Asia/Jakarta");

    private final Names names;
    private final Clock clock;

    @Inject
    Queries(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * Reads a query.
     *
     * @throws DomainException {@code INVALID} on field {@code query}, with {@code position} and
     *     perhaps {@code hint}
     */
    public Node read(String query) {
        try {
            return parse(query);
        } catch (QueryError e) {
            if (e.code() != QueryError.Code.UNKNOWN_VALUE) {
                throw refusal(e);
            }
        }
        // The name may be newer than what is remembered.
        names.refresh();
        try {
            return parse(query);
        } catch (QueryError e) {
            throw refusal(e);
        }
    }

    private Node parse(String query) {
        return QueryParser.parse(query, new Context(clock.instant(), DESK, names));
    }

    private static DomainException refusal(QueryError e) {
        return new DomainException(
                FaultCode.INVALID,
                Map.of(),
                List.of(new FieldError("query", e.code().name(), e.args())));
    }
}
