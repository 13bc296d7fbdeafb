package id.tanggap.console.settings;

import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import javax.swing.JComponent;

/**
 * The fields of a page's things. Event dispatch thread only.
 *
 * @param <D> the fields as they are being typed
 */
public interface EditorForm<D extends Record> {
    /** The fields, to be put into a scroll pane. */
    JComponent component();

    /** Shows a draft. */
    void fill(D draft);

    /** What stands in the fields. */
    D read();

    /**
     * Shows what is wrong at its fields; none takes all marks away.
     *
     * @return errors that belong to no field
     */
    List<FieldError> showErrors(List<FieldError> errors);

    /** Puts the caret into the first field. */
    void toFirstField();

    /**
     * What the form does not leave to the user now: such as a code that is fixed once made.
     *
     * @param isNew whether a new thing is being made
     * @param mayChange whether anything may be changed at all
     */
    void allow(boolean isNew, boolean mayChange);
}
