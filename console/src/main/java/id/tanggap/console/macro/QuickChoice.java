package id.tanggap.console.macro;

import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.MacroView;
import java.util.Locale;
import java.util.UUID;

/** Something that can be chosen: a canned reply, or a macro. */
public sealed interface QuickChoice {
    /**
     * A text.
     *
     * @param cannedReply the canned reply
     */
    record Text(CannedReplyView cannedReply) implements QuickChoice {}

    /**
     * Changes.
     *
     * @param macro the macro
     */
    record Deed(MacroView macro) implements QuickChoice {}

    /** Its key. */
    default UUID id() {
        return switch (this) {
            case Text text -> text.cannedReply().id();
            case Deed deed -> deed.macro().id();
        };
    }

    /** What is typed to get it. */
    default String shortcut() {
        return switch (this) {
            case Text text -> text.cannedReply().shortcut();
            case Deed deed -> deed.macro().shortcut();
        };
    }

    /** What it is called. */
    default String title() {
        return switch (this) {
            case Text text -> text.cannedReply().title();
            case Deed deed -> deed.macro().name();
        };
    }

    /** Whether it is the user's own. */
    default boolean personal() {
        return switch (this) {
            case Text text -> text.cannedReply().personal();
            case Deed deed -> deed.macro().personal();
        };
    }

    /** Whether every word typed stands in its shortcut, its title or its text. */
    default boolean fits(String[] words) {
        String all =
                switch (this) {
                    case Text text -> text.cannedReply().text();
                    case Deed deed -> "";
                };
        String searched = (shortcut() + " " + title() + " " + all).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
