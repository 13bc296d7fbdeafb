package id.tanggap.server.demo;

import id.tanggap.server.platform.database.Jdbc;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Makes the invented desk at the first start that asks for it. */
@ApplicationScoped
class DemoSeeder {
    private static final Logger LOG = Logger.getLogger(DemoSeeder.class);

    private final DemoConfig config;
    private final List<DemoData> parts;
    private final Jdbc jdbc;
    private final Clock clock;

    @Inject
    DemoSeeder(DemoConfig config, @All List<DemoData> parts, DataSource dataSource, Clock clock) {
        this.config = config;
        this.parts = parts;
        this.jdbc = new Jdbc(dataSource);
        this.clock = clock;
    }

    /** Early among the observers: what starts later already finds the data. */
    void onStart(@Observes @Priority(10) StartupEvent event) {
        if (config.enabled()) {
            parts.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(this::seed);
        }
    }

    private void seed(DemoData part) {
        String name = io.quarkus.arc.ClientProxy.unwrap(part).getClass().getSimpleName();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            int claimed =
                                    jdbc.update(
                                            "insert into demo_part (name, at) values (?, ?) on conflict do nothing",
                                            name,
                                            clock.instant());
                            if (claimed == 1) {
                                part.seed(clock.instant());
                                LOG.infof("Demo data made: %s", name);
                            }
                        });
    }
}
