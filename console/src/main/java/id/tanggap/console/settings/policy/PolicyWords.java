package id.tanggap.console.settings.policy;

import id.tanggap.console.reference.MinutesText;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Policies in words. */
public final class PolicyWords {
    private final Messages messages;
    private final SettingsCatalogue catalogue;

    public PolicyWords(Messages messages, SettingsCatalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** For which tickets: {@code NTT · Jaringan · Kritis}; the most telling first. */
    public String tickets(SlaPolicyDraft policy) {
        List<String> parts = new ArrayList<>();
        if (policy.poldaCode() != null) {
            parts.add(catalogue.polda(policy.poldaCode()));
        }
        if (policy.category() != null) {
            parts.add(catalogue.category(policy.category()));
        }
        if (policy.ticketType() != null) {
            parts.add(messages.of(policy.ticketType()));
        }
        if (policy.priority() != null) {
            parts.add(messages.of(policy.priority()));
        }
        return parts.isEmpty() ? messages.text("settings.policy.every") : String.join(" · ", parts);
    }

    /** The three goals: {@code 15m / 1j / 4j}. */
    public String goals(SlaPolicyDraft policy) {
        return String.join(
                " / ",
                goal(policy.firstResponseMinutes()),
                goal(policy.nextResponseMinutes()),
                goal(policy.resolutionMinutes()));
    }

    /** The goals with their names, for a tooltip. */
    public String goalsInFull(SlaPolicyDraft policy) {
        return messages.text(
                "settings.policy.goals",
                goal(policy.firstResponseMinutes()),
                goal(policy.nextResponseMinutes()),
                goal(policy.resolutionMinutes()));
    }

    /**
     * What would be different, in words.
     *
     * @param before as it stands; null for a new one
     */
    List<String> differences(
            @Nullable SlaPolicyDraft before, SlaPolicyDraft after, List<CalendarView> calendars) {
        List<String> parts = new ArrayList<>();
        if (before == null) {
            parts.add(messages.text("settings.policy.diff.new", tickets(after)));
            parts.add(goalsInFull(after));
            return parts;
        }
        add(parts, "settings.policy.diff.tickets", tickets(before), tickets(after));
        add(
                parts,
                "settings.policy.diff.firstResponse",
                goal(before.firstResponseMinutes()),
                goal(after.firstResponseMinutes()));
        add(
                parts,
                "settings.policy.diff.nextResponse",
                goal(before.nextResponseMinutes()),
                goal(after.nextResponseMinutes()));
        add(
                parts,
                "settings.policy.diff.resolution",
                goal(before.resolutionMinutes()),
                goal(after.resolutionMinutes()));
        add(
                parts,
                "settings.policy.diff.calendar",
                calendar(before.calendarId(), calendars),
                calendar(after.calendarId(), calendars));
        add(parts, "settings.policy.diff.pausing", pausing(before), pausing(after));
        if (before.enabled() != after.enabled()) {
            parts.add(
                    messages.text(
                            after.enabled()
                                    ? "settings.policy.diff.on"
                                    : "settings.policy.diff.off"));
        }
        return parts;
    }

    private void add(List<String> parts, String key, String before, String after) {
        if (!before.equals(after)) {
            parts.add(messages.text(key, before, after));
        }
    }

    private String pausing(SlaPolicyDraft policy) {
        return policy.pausing().isEmpty()
                ? "—"
                : policy.pausing().stream()
                        .sorted()
                        .map(messages::of)
                        .collect(Collectors.joining(", "));
    }

    private static String calendar(UUID id, List<CalendarView> calendars) {
        return calendars.stream()
                .filter(calendar -> calendar.id().equals(id))
                .map(CalendarView::name)
                .findFirst()
                .orElse("…");
    }

    private String goal(@Nullable Integer minutes) {
        return minutes == null ? "—" : MinutesText.of(minutes, messages.english());
    }
}
