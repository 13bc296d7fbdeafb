package id.tanggap.server.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import java.lang.reflect.Proxy;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunningSearchesTest {
    private static final UUID USER = UUID.randomUUID();

    private final RunningSearches searches = new RunningSearches();
    private final AtomicInteger canceled = new AtomicInteger();
    private final Statement statement =
            (Statement)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Statement.class},
                            (proxy, method, args) ->
                                    method.getName().equals("cancel")
                                            ? canceled.incrementAndGet()
                                            : null);

    @Test
    void aNewerSearchForTheSameBoxEndsTheOlderOne() {
        assertSuperseded(USER, "list", true);
        assertThat(canceled).hasValue(1);
    }

    @Test
    void searchesOfOthersAndOfOtherBoxesGoOn() {
        assertSuperseded(UUID.randomUUID(), "list", false);
        assertSuperseded(USER, "other", false);
        assertSuperseded(USER, null, false);
        assertThat(canceled).hasValue(0);
    }

    @Test
    void aStatementThatHasEndedIsNotCanceled() {
        searches.run(
                USER,
                "list",
                older -> {
                    older.begins(statement);
                    older.ends();
                    searches.run(USER, "list", _ -> 0);
                    assertThatThrownBy(() -> older.begins(statement))
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    e -> assertThat(e.code()).isEqualTo(FaultCode.SUPERSEDED));
                    return 0;
                });
        assertThat(canceled).hasValue(0);
    }

    private void assertSuperseded(UUID newerUser, @Nullable String newerBox, boolean expected) {
        searches.run(
                USER,
                "list",
                older -> {
                    older.begins(statement);
                    searches.run(newerUser, newerBox, _ -> 0);
                    if (expected) {
                        assertThatThrownBy(older::refuseSuperseded)
                                .isInstanceOf(DomainException.class);
                    } else {
                        older.refuseSuperseded();
                    }
                    return 0;
                });
    }
}
