package id.tanggap.server.report.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of reports. Indonesian unless English is asked for. */
final class ReportTexts {
    static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final Locale locale;
    private final ResourceBundle bundle;

    private ReportTexts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "id/tanggap/server/report/texts",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ReportTexts of(Locale wanted) {
        return new ReportTexts(
                Locale.ENGLISH.getLanguage().equals(wanted.getLanguage())
                        ? Locale.ENGLISH
                        : INDONESIAN);
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
