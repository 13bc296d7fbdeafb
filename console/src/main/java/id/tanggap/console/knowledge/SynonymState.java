package id.tanggap.console.knowledge;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.SynonymGroup;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the table of synonyms shows.
 *
 * @param groups all groups
 * @param editing whether a group is being written
 * @param groupId the group being changed; null for a new one
 * @param terms as typed, apart by commas
 * @param error what is wrong with the terms; null when nothing is
 * @param busy whether a deed is on its way
 * @param loading whether the groups are on their way
 * @param fault why the last deed or question was refused
 */
public record SynonymState(
        List<SynonymGroup> groups,
        boolean editing,
        @Nullable UUID groupId,
        String terms,
        @Nullable FieldError error,
        boolean busy,
        boolean loading,
        @Nullable Fault fault) {

    public SynonymState {
        groups = List.copyOf(groups);
    }

    static SynonymState initial() {
        return new SynonymState(List.of(), false, null, "", null, false, false, null);
    }

    SynonymState asking() {
        return new SynonymState(groups, editing, groupId, terms, null, false, true, null);
    }

    SynonymState loaded(List<SynonymGroup> all) {
        return new SynonymState(all, editing, groupId, terms, null, false, false, null);
    }

    SynonymState done(List<SynonymGroup> all) {
        return new SynonymState(all, false, null, "", null, false, false, null);
    }

    SynonymState begin(@Nullable UUID id, String text) {
        return new SynonymState(groups, true, id, text, null, false, loading, null);
    }

    SynonymState typed(String text) {
        return new SynonymState(groups, editing, groupId, text, error, busy, loading, fault);
    }

    SynonymState cancelled() {
        return new SynonymState(groups, false, null, "", null, false, loading, null);
    }

    SynonymState working() {
        return new SynonymState(groups, editing, groupId, terms, null, true, loading, null);
    }

    SynonymState refused(@Nullable FieldError wrong, @Nullable Fault reason) {
        return new SynonymState(groups, editing, groupId, terms, wrong, false, false, reason);
    }
}
