package id.tanggap.console.ticket;

import id.tanggap.console.attachment.AttachmentsPanel;
import id.tanggap.console.attachment.AttachmentsPresenter;
import id.tanggap.console.macro.QuickAnswers;
import id.tanggap.console.macro.QuickPresenter;
import id.tanggap.console.presence.PresencePresenter;
import id.tanggap.console.presence.PresenceStrip;
import id.tanggap.console.session.Workplace;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.UUID;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a ticket's thread and has a life of its own: its files, and who else is there.
 * Event dispatch thread only.
 */
final class TicketCompany implements AutoCloseable {
    private final AttachmentsPanel files;
    private final AttachmentsPresenter filesPresenter;
    private final PresenceStrip people;
    private final PresencePresenter peoplePresenter;
    private final QuickAnswers answers;
    private QuickPresenter.@Nullable Host host;

    TicketCompany(Workplace place) {
        answers =
                new QuickAnswers(
                        place,
                        new QuickPresenter.Host() {
                            @Override
                            public void insert(String words) {
                                if (host != null) {
                                    host.insert(words);
                                }
                            }

                            @Override
                            public void applied(TicketDetail ticket) {
                                if (host != null) {
                                    host.applied(ticket);
                                }
                            }
                        });
        files =
                new AttachmentsPanel(
                        place.messages(), place.times(), place.tasks(), this::filesPresenter);
        filesPresenter =
                new AttachmentsPresenter(
                        files,
                        place.api(),
                        place.files(),
                        place.tasks(),
                        place.events(),
                        place.is(Role.SUPERVISOR));
        people = new PresenceStrip(place.messages(), this::peoplePresenter);
        peoplePresenter =
                new PresencePresenter(
                        people,
                        place.api(),
                        place.tasks(),
                        place.events(),
                        place.user().id(),
                        place.times()::now);
    }

    private AttachmentsPresenter filesPresenter() {
        return filesPresenter;
    }

    private PresencePresenter peoplePresenter() {
        return peoplePresenter;
    }

    /** The list of files. */
    JComponent files() {
        return files.component();
    }

    /** The line about who else is there. */
    JComponent people() {
        return people.component();
    }

    /** Files and pictures dropped or pasted on the component go to the ticket. */
    void acceptFiles(JComponent component) {
        files.accept(component);
    }

    /** Canned replies and macros. */
    QuickAnswers answers() {
        return answers;
    }

    /** Canned replies and macros; texts and changed tickets go to the page. */
    QuickAnswers answers(QuickPresenter.Host page) {
        host = page;
        return answers;
    }

    /** The page shows this ticket, or none. */
    void open(@Nullable UUID ticketId) {
        filesPresenter.open(ticketId);
        peoplePresenter.open(ticketId);
    }

    /** The user changed what he is writing. */
    void wrote(String text) {
        if (text.isBlank()) {
            peoplePresenter.doneTyping();
        } else {
            peoplePresenter.typed();
        }
    }

    /** Whether a file would be lost if the console went away. */
    boolean holdsUnsent() {
        return filesPresenter.hasUnsent();
    }

    @Override
    public void close() {
        filesPresenter.close();
        peoplePresenter.close();
        answers.close();
    }
}
