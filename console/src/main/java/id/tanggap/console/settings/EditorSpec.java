package id.tanggap.console.settings;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.RowTableModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JTable;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to a page with a list and an editor.
 *
 * @param prefix of its texts: {@code .hint} below the title, {@code .new} above a new thing's
 *     fields, {@code .empty} where there is none; also the name of its components
 * @param title its title
 * @param icon its icon's name
 * @param model the columns
 * @param table the table of the model
 * @param fit fits the table's columns once it stands in its scroll pane
 * @param share of the width that the table gets, 0 to 1
 * @param key what makes two versions the same thing, as in the register
 * @param name what stands above a thing's fields
 * @param meta the line below it, such as who changed it when
 * @param form the fields
 * @param create begins a new thing; null when there are no new ones
 * @param deeds what else can be done with the open thing
 * @param mayChange whether the user may change anything
 */
public record EditorSpec<V, D extends Record>(
        String prefix,
        String title,
        String icon,
        RowTableModel<V> model,
        JTable table,
        Consumer<JTable> fit,
        double share,
        Function<V, Object> key,
        Function<V, String> name,
        Function<V, String> meta,
        EditorForm<D> form,
        @Nullable AppAction create,
        List<AppAction> deeds,
        boolean mayChange) {
    public EditorSpec {
        deeds = List.copyOf(deeds);
    }
}
