package id.tanggap.console.ticket;

import id.tanggap.protocol.ticket.TicketOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names after an {@code @} in a text that is being written. */
final class Mentions {
    /** An address such as {@code budi@polri.example} mentions nobody. */
    private static final Pattern BEGUN =
            Pattern.compile("(?<![A-Za-z0-9._@-])@([A-Za-z0-9._-]{0,40})$");

    private static final int FOUND = 8;

    private Mentions() {}

    /** What stands between the {@code @} and the caret; null where nobody is being mentioned. */
    static @Nullable String begun(String text, int caret) {
        Matcher matcher = BEGUN.matcher(text.substring(0, caret));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whom it may be, each once: names that begin so before those that contain it. */
    static List<TicketOptions.Member> find(TicketOptions options, String begun) {
        String wanted = begun.toLowerCase(Locale.ROOT);
        return options.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.username() != null)
                .filter(
                        member ->
                                username(member).contains(wanted)
                                        || member.name().toLowerCase(Locale.ROOT).contains(wanted))
                .distinct()
                .sorted(
                        Comparator.comparing(
                                        (TicketOptions.Member member) ->
                                                !username(member).startsWith(wanted))
                                .thenComparing(TicketOptions.Member::name))
                .limit(FOUND)
                .toList();
    }

    private static String username(TicketOptions.Member member) {
        return Objects.requireNonNullElse(member.username(), "").toLowerCase(Locale.ROOT);
    }
}
