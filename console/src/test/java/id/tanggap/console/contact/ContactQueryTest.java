package id.tanggap.console.contact;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactQueryTest {
    private final ScriptedServer server = new ScriptedServer();
    private final ListPresenter<ContactQuery, ContactView> list =
            ContactQuery.list(state -> {}, server, new DirectUiTasks(), new HandEvents());

    @Test
    void wordsAndPoldaAreAskedForTogether() {
        server.on(SearchContacts.class, _ -> new ContactPage(List.of(Samples.rudi()), null));
        list.shown();
        list.search(" rudi ");
        list.filter(new ContactQuery("", "NTT"));
        assertThat(server.sent())
                .containsExactly(
                        new SearchContacts(null, null, ListPresenter.PAGE, null),
                        new SearchContacts("rudi", null, ListPresenter.PAGE, null),
                        new SearchContacts("rudi", "NTT", ListPresenter.PAGE, null));
        assertThat(list.state().rows()).containsExactly(Samples.rudi());
    }
}
