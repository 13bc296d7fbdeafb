package id.tanggap.console.search;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.ViewSharing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user is about to do with a view.
 *
 * @param deed what it is
 * @param view the view; null for a new one
 * @param name its name
 * @param sharing who is to see it
 * @param group support group it is shared with; only with GROUP
 * @param columns columns in their order; only while they are laid out
 * @param busy whether the server is asked
 * @param errors what is wrong with which field
 * @param fault why the server refused it, where no field is to blame
 */
public record ViewDraft(
        Deed deed,
        @Nullable SavedView view,
        String name,
        ViewSharing sharing,
        @Nullable String group,
        List<TicketColumn> columns,
        boolean busy,
        List<FieldError> errors,
        @Nullable Fault fault) {

    /** What is done with a view. */
    public enum Deed {
        /** The query becomes a view. */
        MAKE,
        /** Its name and who sees it change. */
        RENAME,
        /** It goes. */
        DELETE,
        /** Its columns are chosen, for the user alone. */
        LAY_OUT
    }

    public ViewDraft {
        columns = List.copyOf(columns);
        errors = List.copyOf(errors);
    }

    static ViewDraft make() {
        return new ViewDraft(
                Deed.MAKE, null, "", ViewSharing.PRIVATE, null, List.of(), false, List.of(), null);
    }

    static ViewDraft of(Deed deed, SavedView view) {
        return new ViewDraft(
                deed,
                view,
                view.name(),
                view.sharing(),
                view.group(),
                view.columns(),
                false,
                List.of(),
                null);
    }

    /** Other words and readers; what was wrong is forgotten. */
    ViewDraft filled(String newName, ViewSharing newSharing, @Nullable String newGroup) {
        return new ViewDraft(
                deed,
                view,
                newName,
                newSharing,
                newSharing == ViewSharing.GROUP ? newGroup : null,
                columns,
                busy,
                List.of(),
                null);
    }

    /** Other columns. */
    ViewDraft filled(List<TicketColumn> newColumns) {
        return new ViewDraft(deed, view, name, sharing, group, newColumns, busy, List.of(), null);
    }

    ViewDraft asking() {
        return new ViewDraft(deed, view, name, sharing, group, columns, true, List.of(), null);
    }

    ViewDraft refused(Fault reason) {
        return new ViewDraft(
                deed,
                view,
                name,
                sharing,
                group,
                columns,
                false,
                reason.fieldErrors(),
                reason.fieldErrors().isEmpty() ? reason : null);
    }
}
