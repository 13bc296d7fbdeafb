package id.tanggap.server.demo;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.identity.NewUser;
import id.tanggap.server.identity.UserAdmin;
import id.tanggap.server.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of the invented desk, at least one per role. Their ids are the same everywhere. */
@ApplicationScoped
public class DemoUsers implements DemoData {
    /** Agent. */
    public static final UUID DEWI = id("dewi");

    /** Agent. */
    public static final UUID ARIF = id("arif");

    /** Agent. */
    public static final UUID SARI = id("sari");

    /** Technician of software. */
    public static final UUID BAYU = id("bayu");

    /** Technician of hardware. */
    public static final UUID JOKO = id("joko");

    /** Trainer. */
    public static final UUID RATNA = id("ratna");

    /** Supervisor. */
    public static final UUID HENDRA = id("hendra");

    private record Person(UUID id, String username, String name, Role role, List<String> groups) {}

    private static final List<Person> PEOPLE =
            List.of(
                    new Person(DEWI, "dewi", "Dewi Lestari", Role.AGENT, List.of("DESK")),
                    new Person(ARIF, "arif", "Arif Wibowo", Role.AGENT, List.of("DESK")),
                    new Person(SARI, "sari", "Sari Handayani", Role.AGENT, List.of("DESK")),
                    new Person(BAYU, "bayu", "Bayu Nugroho", Role.TECHNICIAN, List.of("SOFTWARE")),
                    new Person(JOKO, "joko", "Joko Susilo", Role.TECHNICIAN, List.of("HARDWARE")),
                    new Person(RATNA, "ratna", "Ratna Puspita", Role.TRAINER, List.of()),
                    new Person(HENDRA, "hendra", "Hendra Gunawan", Role.SUPERVISOR, List.of()));

    private final UserAdmin admin;
    private final DemoConfig config;

    @Inject
    DemoUsers(UserAdmin admin, DemoConfig config) {
        this.admin = admin;
        this.config = config;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void seed(Instant now) {
        for (Person person : PEOPLE) {
            admin.add(
                    Actor.SYSTEM,
                    person.id(),
                    new NewUser(
                            person.username(),
                            person.name(),
                            config.password().orElseThrow(),
                            Set.of(person.role()),
                            person.groups()));
        }
    }

    /** What a newcomer needs to sign in. */
    static String introduction(String password) {
        return PEOPLE.stream()
                .map(
                        p ->
                                "%-8s %s  %-11s %s%n"
                                        .formatted(p.username(), password, p.role(), p.name()))
                .collect(Collectors.joining());
    }

    private static UUID id(String username) {
        return UUID.nameUUIDFromBytes(("demo|" + username).getBytes(StandardCharsets.UTF_8));
    }
}
