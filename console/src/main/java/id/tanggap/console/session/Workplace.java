package id.tanggap.console.session;

import id.tanggap.console.draft.Drafts;
import id.tanggap.console.net.AttachmentTransfer;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.net.TicketExports;
import id.tanggap.console.ui.ConsolePrefs;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;

/**
 * What a screen works with while somebody is signed in. Presenters are given the parts they need,
 * not the whole.
 *
 * @param user who is signed in
 * @param api commands
 * @param files files to the server and back
 * @param exports found tickets as files
 * @param events what the server tells
 * @param tasks the door to work that takes time
 * @param messages texts in the user's language
 * @param times times in the user's spelling; its clock follows the server's
 * @param prefs what is remembered on this machine
 * @param drafts what is typed and not yet sent, kept on this machine
 */
public record Workplace(
        UserView user,
        ServerApi api,
        AttachmentTransfer files,
        TicketExports exports,
        ConsoleEvents events,
        UiTasks tasks,
        Messages messages,
        Times times,
        ConsolePrefs prefs,
        Drafts drafts) {

    /** Whether the user has the role. */
    public boolean is(Role role) {
        return user.roles().contains(role);
    }

    /** Whether commands can be sent now; ask on the event dispatch thread. */
    public boolean online() {
        return events.connection().online();
    }
}
