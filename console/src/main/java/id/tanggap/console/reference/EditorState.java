package id.tanggap.console.reference;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows that keeps things of one kind: a list, and the one that is being written.
 *
 * @param items all there are, in order
 * @param draft what is being written; null while nothing is
 * @param changed whether anything of it was changed since it was begun
 * @param loading whether the list is on its way
 * @param busy whether a deed is on its way
 * @param fault why the last deed or question was refused
 * @param errors what is wrong with which field of the draft
 * @param <V> a thing as the server keeps it
 * @param <D> a thing as it is being written
 */
public record EditorState<V, D>(
        List<V> items,
        @Nullable D draft,
        boolean changed,
        boolean loading,
        boolean busy,
        @Nullable Fault fault,
        List<FieldError> errors) {
    public EditorState {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
    }

    static <V, D> EditorState<V, D> initial() {
        return new EditorState<>(List.of(), null, false, false, false, null, List.of());
    }

    EditorState<V, D> asking() {
        return new EditorState<>(items, draft, changed, true, busy, null, errors);
    }

    EditorState<V, D> loaded(List<V> all) {
        return new EditorState<>(all, draft, changed, false, busy, null, errors);
    }

    EditorState<V, D> failed(Fault reason) {
        return new EditorState<>(items, draft, changed, false, busy, reason, errors);
    }

    EditorState<V, D> with(List<V> all) {
        return new EditorState<>(all, draft, changed, loading, busy, fault, errors);
    }

    EditorState<V, D> writing(@Nullable D next) {
        return new EditorState<>(items, next, false, loading, false, null, List.of());
    }

    EditorState<V, D> written(D next) {
        return new EditorState<>(items, next, true, loading, busy, null, errors);
    }

    EditorState<V, D> working() {
        return new EditorState<>(items, draft, changed, loading, true, null, List.of());
    }

    EditorState<V, D> refused(Fault reason) {
        return new EditorState<>(
                items, draft, changed, loading, false, reason, reason.fieldErrors());
    }
}
