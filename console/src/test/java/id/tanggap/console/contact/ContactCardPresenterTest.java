package id.tanggap.console.contact;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.contact.ContactCard;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactReply;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactCardPresenterTest {
    private static final ContactView RUDI = Samples.rudi();

    private final ScriptedServer server = new ScriptedServer();
    private final HandEvents events = new HandEvents();
    private final FakeCardView view = new FakeCardView();
    private final List<ContactView> saved = new ArrayList<>();
    private final ContactCardPresenter presenter =
            new ContactCardPresenter(view, server, new DirectUiTasks(), events, saved::add);

    private static final class FakeCardView implements ContactCardView {
        private final List<ContactCardState> states = new ArrayList<>();
        private final List<ContactDraft> begun = new ArrayList<>();

        @Override
        public void render(ContactCardState state) {
            states.add(state);
        }

        @Override
        public void beginEdit(ContactDraft draft) {
            begun.add(draft);
        }

        ContactCardState last() {
            return states.getLast();
        }
    }

    @BeforeEach
    void contactIsThere() {
        server.on(GetContact.class, command -> Samples.contactCard(RUDI));
    }

    private static ContactView version(int version, String name) {
        return new ContactView(
                RUDI.id(),
                name,
                RUDI.rank(),
                RUDI.nrp(),
                RUDI.role(),
                RUDI.unitId(),
                RUDI.unitName(),
                RUDI.poldaCode(),
                RUDI.poldaName(),
                RUDI.zoneLabel(),
                RUDI.zoneId(),
                RUDI.phones(),
                RUDI.note(),
                version);
    }

    private ContactDraft draft() {
        return Objects.requireNonNull(view.last().draft());
    }

    private ContactCard card() {
        return Objects.requireNonNull(view.last().card());
    }

    private ContactDraft typed(String name, String nrp) {
        ContactDraft draft = draft();
        return new ContactDraft(
                draft.contactId(),
                draft.version(),
                name,
                draft.rank(),
                nrp,
                draft.role(),
                RUDI.unitId(),
                draft.phones(),
                draft.note());
    }

    @Test
    void anUnknownNumberBecomesAContactAndTheCallerIsTold() {
        server.on(SaveContact.class, command -> new ContactReply(RUDI));
        List<ContactView> told = new ArrayList<>();
        presenter.create("+6281290007810", told::add);
        assertThat(view.begun.getLast().phones()).containsExactly("+6281290007810");
        presenter.type(typed("Rudi Hartono", ""));
        presenter.save();
        assertThat(server.sent(SaveContact.class))
                .containsExactly(
                        new SaveContact(
                                null,
                                null,
                                "Rudi Hartono",
                                null,
                                null,
                                null,
                                RUDI.unitId(),
                                List.of("+6281290007810"),
                                null));
        assertThat(told).containsExactly(RUDI);
        assertThat(saved).containsExactly(RUDI);
        assertThat(view.last().draft()).isNull();
        assertThat(view.last().card()).isEqualTo(Samples.contactCard(RUDI));
    }

    @Test
    void nameUnitAndNrpAreCheckedBeforeTheServerIsAsked() {
        presenter.create("", contact -> {});
        presenter.type(new ContactDraft(null, null, " ", "", "12", "", null, List.of(), ""));
        presenter.save();
        assertThat(view.last().errors()).containsOnlyKeys("name", "unitId", "nrp");
        assertThat(server.sent(SaveContact.class)).isEmpty();
    }

    @Test
    void anErrorOfOneNumberIsShownUnderAllOfThem() {
        FieldError wrong = new FieldError("phones[1]", "INVALID_FORMAT", Map.of());
        server.refuse(
                SaveContact.class, new Fault(FaultCode.INVALID, Map.of(), List.of(wrong), "c"));
        presenter.open(RUDI.id());
        presenter.edit();
        presenter.save();
        assertThat(view.last().errors()).containsOnly(Map.entry("phones", wrong));
        assertThat(view.last().draft()).isNotNull();
    }

    @Test
    void aStaleVersionKeepsTheTextAndTheNextSaveIsOnTopOfTheOther() {
        presenter.open(RUDI.id());
        presenter.edit();
        presenter.type(typed("Rudi H. Hartono", "88120010"));
        server.refuse(
                SaveContact.class,
                new Fault(
                        FaultCode.STALE_VERSION, Map.of("changedBy", "Nur Aini"), List.of(), "c"));
        server.on(GetContact.class, command -> Samples.contactCard(version(6, "Rudi Hartono")));
        presenter.save();
        assertThat(view.last().changedBy()).isEqualTo("Nur Aini");
        assertThat(draft().name()).isEqualTo("Rudi H. Hartono");
        server.on(SaveContact.class, command -> new ContactReply(version(7, command.name())));
        presenter.save();
        assertThat(server.sent(SaveContact.class).getLast().version()).isEqualTo(6);
    }

    @Test
    void anotherContactIsNotOpenedOverADraft() {
        presenter.open(RUDI.id());
        presenter.edit();
        presenter.open(Samples.id(77));
        assertThat(view.last().contactId()).isEqualTo(RUDI.id());
        presenter.cancel();
        presenter.open(Samples.id(77));
        assertThat(view.last().contactId()).isEqualTo(Samples.id(77));
    }

    @Test
    void aChangeByAColleagueIsShownWithTheHistoryKept() {
        presenter.open(RUDI.id());
        events.give(new ContactChanged(version(2, "Rudi Hartono, S.H.")));
        assertThat(card().contact().name()).isEqualTo("Rudi Hartono, S.H.");
        assertThat(card().tickets()).hasSize(2);
    }

    @Test
    void numbersAreTakenApartAtCommasAndLineEnds() {
        assertThat(ContactDraft.phones(" 0812 900 , 0736-41234;\n"))
                .containsExactly("0812 900", "0736-41234");
        assertThat(ContactDraft.phones("  ")).isEmpty();
    }

    @Test
    void aNewContactSavedAgainAfterNoAnswerIsTheSameContact() {
        server.refuse(SaveContact.class, FaultCode.TIMEOUT);
        presenter.create("+6281290007810", contact -> {});
        presenter.type(typed("Rudi Hartono", ""));
        presenter.save();
        presenter.save();
        presenter.cancel();
        presenter.create("+6281290007810", contact -> {});
        presenter.type(typed("Rudi Hartono", ""));
        presenter.save();
        List<UUID> ids = server.ids(SaveContact.class);
        assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
    }
}
