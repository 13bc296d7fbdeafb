package id.tanggap.server.macro.internal;

import id.tanggap.protocol.macro.Placeholder;
import id.tanggap.protocol.macro.TicketValues;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.category.Category;
import id.tanggap.server.category.CategoryService;
import id.tanggap.server.identity.SupportGroup;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What macros refer to: categories, support groups, and what placeholders stand for. */
@ApplicationScoped
public class TicketTerms {
    private static final ZoneId DESK = ZoneId.of("Asia/Jakarta");

    private final CategoryService categories;
    private final UserDirectory users;
    private final Clock clock;

    @Inject
    TicketTerms(CategoryService categories, UserDirectory users, Clock clock) {
        this.categories = categories;
        this.users = users;
        this.clock = clock;
    }

    /** Codes of the categories that are offered. */
    public Set<String> categories() {
        return categories.offered().stream().map(Category::code).collect(Collectors.toSet());
    }

    /** Codes of the support groups. */
    public Set<String> groups() {
        return users.groups().stream().map(SupportGroup::code).collect(Collectors.toSet());
    }

    /** What may be saved now. */
    public MacroRules rules() {
        return new MacroRules(categories(), groups());
    }

    /** What placeholders stand for in a ticket that the actor writes about. */
    public Placeholder.Values values(TicketDetail ticket, Actor actor) {
        return new TicketValues(ticket, actor.name(), clock.instant(), DESK, this::name);
    }

    private @Nullable String name(String code, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return categories
                .find(code)
                .map(c -> english ? c.nameEn() : c.name())
                .or(
                        () ->
                                users.groups().stream()
                                        .filter(g -> g.code().equals(code))
                                        .findFirst()
                                        .map(g -> english ? g.nameEn() : g.name()))
                .orElse(null);
    }
}
