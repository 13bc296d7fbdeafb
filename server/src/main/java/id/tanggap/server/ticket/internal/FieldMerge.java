package id.tanggap.server.ticket.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Three-way merge by field: mine is what I changed of what I read, theirs is what stands now.
 *
 * @param merged theirs with my changes
 * @param conflicts fields that both changed, differently
 */
record FieldMerge(Map<String, String> merged, List<Conflict> conflicts) {

    /**
     * A field that both changed.
     *
     * @param base what I read
     * @param mine what I want
     * @param theirs what stands now
     */
    record Conflict(
            String field, @Nullable String base, @Nullable String mine, @Nullable String theirs) {}

    static FieldMerge of(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        Map<String, String> merged = new LinkedHashMap<>(theirs);
        List<Conflict> conflicts = new ArrayList<>();
        for (String field : names(base, mine)) {
            String read = base.get(field);
            String wanted = mine.get(field);
            String stands = theirs.get(field);
            if (Objects.equals(wanted, read) || Objects.equals(wanted, stands)) {
                continue;
            }
            if (!Objects.equals(stands, read)) {
                conflicts.add(new Conflict(field, read, wanted, stands));
            } else if (wanted == null) {
                merged.remove(field);
            } else {
                merged.put(field, wanted);
            }
        }
        return new FieldMerge(merged, conflicts);
    }

    /** What differs, in the order of the fields. */
    static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
        return names(after, before).stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                .toList();
    }

    private static Set<String> names(Map<String, String> first, Map<String, String> second) {
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        return names;
    }
}
