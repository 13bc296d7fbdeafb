package id.tanggap.console.contact;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactListPresenterTest {
    private static final ContactView MARIA =
            Samples.contact(21, "Maria Lestari", "AIPDA", "Polresta Kupang Kota", "NTT");

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final List<ContactListState> rendered = new ArrayList<>();
    private final ContactListPresenter presenter =
            new ContactListPresenter(rendered::add, server, new DirectUiTasks(), events);

    private ContactListState last() {
        return rendered.getLast();
    }

    @Test
    void wordsAndPoldaAreAskedForTogether() {
        server.on(SearchContacts.class, command -> new ContactPage(List.of(MARIA), null));
        presenter.search(" maria ");
        presenter.filter("NTT");
        assertThat(server.sent())
                .containsExactly(
                        new SearchContacts("maria", null, ContactListPresenter.PAGE, null),
                        new SearchContacts("maria", "NTT", ContactListPresenter.PAGE, null));
        assertThat(last().rows()).containsExactly(MARIA);
    }

    @Test
    void anOlderAnswerIsDropped() {
        var held = server.hold(SearchContacts.class);
        presenter.search("ma");
        presenter.search("maria");
        var old = held.removeFirst();
        held.removeFirst().complete(new ContactPage(List.of(MARIA), null));
        old.complete(new ContactPage(List.of(Samples.rudi()), null));
        assertThat(last().rows()).containsExactly(MARIA);
    }

    @Test
    void pagesAreAppended() {
        server.on(
                SearchContacts.class,
                command ->
                        command.cursor() == null
                                ? new ContactPage(List.of(MARIA), "n")
                                : new ContactPage(List.of(Samples.rudi()), null));
        presenter.shown();
        presenter.more();
        presenter.more();
        assertThat(last().rows()).containsExactly(MARIA, Samples.rudi());
        assertThat(server.sent()).hasSize(2);
    }

    @Test
    void aSavedContactIsShownAndChosen() {
        server.on(SearchContacts.class, command -> new ContactPage(List.of(MARIA), null));
        presenter.shown();
        presenter.saved(Samples.rudi());
        assertThat(last().rows()).containsExactly(Samples.rudi(), MARIA);
        assertThat(last().selected()).isEqualTo(Samples.rudi().id());
    }

    @Test
    void aChangeIsShownInPlace() {
        server.on(
                SearchContacts.class,
                command -> new ContactPage(List.of(MARIA, Samples.rudi()), null));
        presenter.shown();
        ContactView renamed =
                Samples.contact(21, "Maria L. Bria", "AIPTU", "Polresta Kupang Kota", "NTT");
        events.give(new ContactChanged(renamed));
        assertThat(last().rows()).containsExactly(renamed, Samples.rudi());
    }

    @Test
    void aRefusalIsTriedAgainWhenTheListComesBack() {
        server.refuse(SearchContacts.class, FaultCode.TIMEOUT);
        presenter.shown();
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
        server.on(SearchContacts.class, command -> new ContactPage(List.of(MARIA), null));
        presenter.shown();
        assertThat(last().rows()).containsExactly(MARIA);
        assertThat(last().fault()).isNull();
    }
}
