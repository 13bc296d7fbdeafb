package id.tanggap.console.ui;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCategory;
import id.tanggap.protocol.fault.FieldError;
import java.util.Map;

/** Faults as sentences in the user's language. */
public final class FaultText {
    private static final String ABSENT = "\u2014";

    private FaultText() {}

    /**
     * Key {@code fault.<CODE>}; {@code {name}} in the text stands for the argument of that name.
     * The correlation id follows where only the log can help.
     */
    public static String of(Messages messages, Fault fault) {
        String text = fill(messages.text("fault." + fault.code().name()), fault.args());
        boolean defect = fault.code().category() == FaultCategory.INTERNAL;
        return defect && !fault.correlationId().isEmpty()
                ? text + " " + messages.text("fault.correlation", fault.correlationId())
                : text;
    }

    /**
     * The fault of a command whose fields are still on the screen: says that nothing typed is lost
     * and, where the outcome is not known, that asking again does no harm.
     */
    public static String ofDraft(Messages messages, Fault fault) {
        String rest =
                OnceCommands.isUnsure(fault)
                        ? messages.text("fault.kept.unsure")
                        : messages.text("fault.kept");
        return of(messages, fault) + " " + rest;
    }

    /** Key {@code fault.field.<CODE>}; codes without a text ask to check the field. */
    public static String of(Messages messages, FieldError error) {
        String key = "fault.field." + error.code();
        // A range may have one end only: fault.field.OUT_OF_RANGE.max.
        String narrow = key + "." + String.join(".", error.args().keySet());
        if (error.args().size() == 1 && messages.has(narrow)) {
            return fill(messages.text(narrow), error.args());
        }
        return fill(messages.text(messages.has(key) ? key : "fault.field.INVALID"), error.args());
    }

    private static String fill(String text, Map<String, String> args) {
        String filled = text;
        for (Map.Entry<String, String> arg : args.entrySet()) {
            filled = filled.replace("{" + arg.getKey() + "}", arg.getValue());
        }
        // A server of another age may not send every value: no braces on the screen.
        return filled.replaceAll("\\{[A-Za-z]+}", ABSENT);
    }
}
