package id.tanggap.console.macro;

import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.KeptPage;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.MacroChanged;

/**
 * The pages of canned replies and of macros: supervisors keep the shared ones, everybody his own.
 */
public final class MacroPages {
    private MacroPages() {}

    /** The page of canned replies. Event dispatch thread only. */
    public static SettingsPage replies(Workplace place) {
        boolean sharing = place.is(Role.SUPERVISOR);
        return new KeptPage<>(
                        place,
                        new KeptPage.Looks("replies", "reply", "macro.replies"),
                        new CannedReplyKind(sharing),
                        written ->
                                new CannedReplyForm(
                                        place.messages(), new MacroNames(place), sharing, written))
                .follow(
                        CannedReplyChanged.class,
                        CannedReplyChanged::id,
                        CannedReplyChanged::cannedReply);
    }

    /** The page of macros. Event dispatch thread only. */
    public static SettingsPage macros(Workplace place) {
        boolean sharing = place.is(Role.SUPERVISOR);
        return new KeptPage<>(
                        place,
                        new KeptPage.Looks("macros", "play", "macro.macros"),
                        new MacroKind(sharing),
                        written ->
                                new MacroForm(
                                        place.messages(), new MacroNames(place), sharing, written))
                .follow(MacroChanged.class, MacroChanged::id, MacroChanged::macro);
    }
}
