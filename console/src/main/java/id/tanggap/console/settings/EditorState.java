package id.tanggap.console.settings;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page with a list of things and the editor of one of them shows.
 *
 * @param items the things, in their order
 * @param origin the open thing as it was read; null for a new one, or when none is open
 * @param base the fields the user began with; null when none is open
 * @param draft the fields as they stand in the editor; null when none is open
 * @param errors what is wrong with them
 * @param busy whether a deed is on its way
 * @param loading whether the things are on their way
 * @param held whether another thing was wanted while the draft is not saved
 * @param saved whether the last deed was done and nothing typed since
 * @param fault why the last deed or question was refused
 * @param changedBy who changed the open thing since it was read; null when nobody did, empty when
 *     it is not known who
 */
public record EditorState<V, D extends Record>(
        List<V> items,
        @Nullable V origin,
        @Nullable D base,
        @Nullable D draft,
        List<FieldError> errors,
        boolean busy,
        boolean loading,
        boolean held,
        boolean saved,
        @Nullable Fault fault,
        @Nullable String changedBy) {

    public EditorState {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
    }

    static <V, D extends Record> EditorState<V, D> initial() {
        return new EditorState<>(
                List.of(), null, null, null, List.of(), false, false, false, false, null, null);
    }

    /** Whether something is typed that is not saved. */
    public boolean dirty() {
        return !Objects.equals(base, draft);
    }

    /** Whether a new thing is being made. */
    public boolean isNew() {
        return draft != null && origin == null;
    }

    EditorState<V, D> asking() {
        return new EditorState<>(
                items, origin, base, draft, errors, busy, true, held, saved, null, changedBy);
    }

    EditorState<V, D> read(List<V> all) {
        return new EditorState<>(
                all, origin, base, draft, errors, busy, false, held, saved, null, changedBy);
    }

    EditorState<V, D> unread(Fault reason) {
        return new EditorState<>(
                items, origin, base, draft, errors, busy, false, held, saved, reason, changedBy);
    }

    EditorState<V, D> open(@Nullable V thing, @Nullable D fields) {
        return new EditorState<>(
                items, thing, fields, fields, List.of(), false, loading, false, false, null, null);
    }

    EditorState<V, D> typed(D fields) {
        return new EditorState<>(
                items, origin, base, fields, errors, busy, loading, false, false, fault, changedBy);
    }

    EditorState<V, D> heldBack() {
        return new EditorState<>(
                items, origin, base, draft, errors, busy, loading, true, false, fault, changedBy);
    }

    EditorState<V, D> working() {
        return new EditorState<>(
                items, origin, base, draft, List.of(), true, loading, false, false, null, null);
    }

    EditorState<V, D> done(V thing, D fields) {
        return new EditorState<>(
                items, thing, fields, fields, List.of(), false, loading, false, true, null, null);
    }

    EditorState<V, D> refused(
            @Nullable Fault reason, List<FieldError> wrong, @Nullable String other) {
        return new EditorState<>(
                items, origin, base, draft, wrong, false, loading, false, false, reason, other);
    }

    EditorState<V, D> rebased(V present, D theirs, D merged, List<FieldError> both) {
        return new EditorState<>(
                items, present, theirs, merged, both, false, loading, false, false, null, null);
    }
}
