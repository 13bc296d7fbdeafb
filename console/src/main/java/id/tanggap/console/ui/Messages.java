package id.tanggap.console.ui;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Texts of the screens. The bundles without a language are Indonesian, their {@code _en} twins
 * English; one bundle per feature, all in one name space. Immutable.
 */
public final class Messages {
    /** Indonesian, the language of the desk. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    /** English, the second language. */
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** Bundles in {@code i18n/}; a key exists in one of them. */
    public static final List<String> BUNDLES =
            List.of(
                    "ui",
                    "enums",
                    "fault",
                    "session",
                    "shell",
                    "agent",
                    "call",
                    "ticket",
                    "attachment",
                    "presence",
                    "contact",
                    "dors",
                    "training",
                    "report",
                    "knowledge",
                    "asset",
                    "settings",
                    "search",
                    "macro",
                    "recurrence");

    private static final String BASE = "id.tanggap.console.i18n.";

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    /** Texts in the given language; anything but English is Indonesian. */
    public static Messages load(Locale locale) {
        // Without this control an English system would show English to everybody.
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        Map<String, String> texts = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(BASE + name, locale, control);
            for (String key : bundle.keySet()) {
                texts.put(key, bundle.getString(key));
            }
        }
        return new Messages(locale, texts);
    }

    /** Language of the texts, also for numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Whether the texts are English. */
    public boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text with its values put in; a missing key shows itself, so that it is seen. */
    public String text(String key, Object... args) {
        String text = texts.get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return args.length == 0
                ? text.replace("''", "'")
                : new MessageFormat(text, locale).format(args);
    }

    /** Name of a constant: key {@code enum.Type.NAME}. */
    public String of(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
