package id.tanggap.console.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.ListSynonyms;
import id.tanggap.protocol.knowledge.RemoveSynonyms;
import id.tanggap.protocol.knowledge.SaveSynonyms;
import id.tanggap.protocol.knowledge.SynonymGroup;
import id.tanggap.protocol.knowledge.SynonymList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SynonymPresenterTest {
    private static final SynonymGroup DORS = group(1, "DORS", "D O R S");

    private final ScriptedServer server = new ScriptedServer();
    private final List<SynonymState> rendered = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();
    private final SynonymPresenter presenter =
            new SynonymPresenter(
                    new SynonymView() {
                        @Override
                        public void beginEdit(String terms) {
                            begun.add(terms);
                        }

                        @Override
                        public void render(SynonymState state) {
                            rendered.add(state);
                        }
                    },
                    server,
                    new DirectUiTasks());

    private static SynonymGroup group(int version, String... terms) {
        return new SynonymGroup(Samples.id(7100), List.of(terms), "Hendra", version);
    }

    @BeforeEach
    void groupsAreThere() {
        server.on(ListSynonyms.class, command -> new SynonymList(List.of(DORS)));
        presenter.load();
    }

    @Test
    void aGroupIsChangedOnTheVersionThatWasRead() {
        SynonymGroup wider = group(2, "DORS", "D O R S", "dorse");
        server.on(SaveSynonyms.class, command -> new SynonymList(List.of(wider)));
        presenter.edit(DORS.id());
        assertThat(begun).containsExactly("DORS, D O R S");
        presenter.type("DORS, D O R S, dorse");
        presenter.save();
        assertThat(server.sent(SaveSynonyms.class))
                .containsExactly(new SaveSynonyms(DORS.id(), 1, wider.terms()));
        assertThat(rendered.getLast().groups()).containsExactly(wider);
        assertThat(rendered.getLast().editing()).isFalse();
    }

    @Test
    void oneTermIsNoGroup() {
        presenter.create();
        presenter.type("satu, satu");
        presenter.save();
        assertThat(rendered.getLast().error())
                .isEqualTo(new FieldError("terms", "TOO_FEW", Map.of("min", "2")));
        assertThat(server.sent(SaveSynonyms.class)).isEmpty();
    }

    @Test
    void aTermOfAnotherGroupIsRefusedAndTheTextStays() {
        FieldError taken = FieldError.of("terms[1]", "DUPLICATE");
        server.refuse(
                SaveSynonyms.class, new Fault(FaultCode.INVALID, Map.of(), List.of(taken), "c"));
        presenter.create();
        presenter.type("aplikasi, dors");
        presenter.save();
        assertThat(rendered.getLast().error()).isEqualTo(taken);
        assertThat(rendered.getLast().terms()).isEqualTo("aplikasi, dors");
        assertThat(rendered.getLast().editing()).isTrue();
    }

    @Test
    void aStaleGroupIsReadAgainAndTheTextStays() {
        server.refuse(
                SaveSynonyms.class,
                new Fault(FaultCode.STALE_VERSION, Map.of("changedBy", "Hendra"), List.of(), "c"));
        presenter.edit(DORS.id());
        presenter.type("DORS, dorse");
        SynonymGroup other = group(5, "DORS", "dors polri");
        server.on(ListSynonyms.class, command -> new SynonymList(List.of(other)));
        presenter.save();
        assertThat(rendered.getLast().groups()).containsExactly(other);
        assertThat(rendered.getLast().terms()).isEqualTo("DORS, dorse");
        server.on(SaveSynonyms.class, command -> new SynonymList(List.of(other)));
        presenter.save();
        assertThat(server.sent(SaveSynonyms.class).getLast().version()).isEqualTo(5);
    }

    @Test
    void aGroupIsRemoved() {
        server.on(RemoveSynonyms.class, command -> new SynonymList(List.of()));
        presenter.edit(DORS.id());
        presenter.remove();
        assertThat(server.sent(RemoveSynonyms.class))
                .containsExactly(new RemoveSynonyms(DORS.id(), 1));
        assertThat(rendered.getLast().groups()).isEmpty();
    }
}
