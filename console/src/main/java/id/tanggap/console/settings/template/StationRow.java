package id.tanggap.console.settings.template;

import id.tanggap.console.settings.Codes;
import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalationStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A station of a chain as it is being typed.
 *
 * @param group code of the support group that works there; null before it is chosen
 * @param checklist one item a line, {@code * Cek kabel / Check the cable}: with a star it has to be
 *     done; the English words may be left out
 * @param known the items it had, which keep their keys under their words
 */
public record StationRow(
        String name,
        String nameEn,
        @Nullable String group,
        String checklist,
        List<ChecklistItem> known) {
    /** Nothing typed yet. */
    static final StationRow EMPTY = new StationRow("", "", null, "", List.of());

    public StationRow {
        known = List.copyOf(known);
    }

    static StationRow of(EscalationStep step) {
        return new StationRow(
                step.name(),
                step.nameEn(),
                step.group(),
                String.join(
                        "\n",
                        step.checklist().stream()
                                .map(
                                        item ->
                                                (item.required() ? "* " : "")
                                                        + item.name()
                                                        + " / "
                                                        + item.nameEn())
                                .toList()),
                step.checklist());
    }

    /** As the server takes it. */
    EscalationStep step() {
        return new EscalationStep(
                name.strip(),
                nameEn.isBlank() ? name.strip() : nameEn.strip(),
                Objects.requireNonNull(group, "checked"),
                items());
    }

    private List<ChecklistItem> items() {
        List<ChecklistItem> items = new ArrayList<>();
        for (String line : checklist.lines().map(String::strip).toList()) {
            boolean required = line.startsWith("*");
            String words = required ? line.substring(1).strip() : line;
            if (!words.isEmpty()) {
                String[] names = words.split("\\s*/\\s*", 2);
                String english = names.length < 2 || names[1].isBlank() ? names[0] : names[1];
                items.add(new ChecklistItem(key(names[0], english), names[0], english, required));
            }
        }
        return items;
    }

    /** An item that had those words, in either language, keeps its key: tickets name it. */
    private String key(String name, String english) {
        return known.stream()
                .filter(item -> item.name().equals(name) || item.nameEn().equals(english))
                .map(ChecklistItem::code)
                .findFirst()
                .orElseGet(() -> Codes.upper(english));
    }
}
