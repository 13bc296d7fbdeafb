package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.TicketColumn;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of exported files, Indonesian or English. */
final class ExportTexts {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final ResourceBundle bundle;

    ExportTexts(Locale wanted) {
        Locale locale = wanted.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
        bundle =
                ResourceBundle.getBundle(
                        "id.tanggap.server.search.export",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String column(TicketColumn column) {
        return bundle.getString("column." + column.name());
    }

    String value(Enum<?> value) {
        return bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
