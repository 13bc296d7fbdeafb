package id.tanggap.console.macro;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Macros;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.reference.EditorPresenter;
import id.tanggap.console.reference.EditorState;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.macro.MacroSaved;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.RemoveMacro;
import id.tanggap.protocol.macro.SaveMacro;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MacroPagePresenterTest {
    private static final MacroStep WATCH = new MacroStep.Watch(true);

    private final ScriptedServer server = Macros.on(new ScriptedServer());
    private final EditorPresenter<MacroView, MacroDraft> presenter =
            new EditorPresenter<>(state -> {}, server, new DirectUiTasks(), new MacroKind(true));

    @BeforeEach
    void macrosAreThere() {
        presenter.load();
    }

    @Test
    void aMacroIsChangedOnTheVersionThatWasRead() {
        server.on(SaveMacro.class, command -> new MacroSaved(saved(command, 5)));
        presenter.edit(Macros.WAITING.id());
        presenter.change(draft().plus(WATCH));
        assertThat(presenter.state().changed()).isTrue();
        presenter.save();
        SaveMacro sent = server.sent(SaveMacro.class).getFirst();
        assertThat(sent.version()).isEqualTo(4);
        assertThat(sent.steps()).hasSize(3).endsWith(WATCH);
        assertThat(presenter.state().changed()).isFalse();
        assertThat(draft().version()).isEqualTo(5);
    }

    @Test
    void whatIsRefusedStaysAndTheFieldsAreNamed() {
        FieldError error = FieldError.of("steps[0].text", "UNKNOWN_PLACEHOLDER");
        server.refuse(SaveMacro.class, new Fault(FaultCode.INVALID, Map.of(), List.of(error), "c"));
        presenter.create();
        MacroDraft written = MacroDraft.blank(false).plus(WATCH);
        presenter.change(written);
        presenter.save();
        EditorState<MacroView, MacroDraft> state = presenter.state();
        assertThat(state.draft()).isEqualTo(written);
        assertThat(state.errors()).containsExactly(error);
        assertThat(state.busy()).isFalse();
    }

    @Test
    void whenSomebodyWasFasterTheTextStaysAndTheListIsOfNow() {
        server.refuse(SaveMacro.class, FaultCode.STALE_VERSION);
        presenter.edit(Macros.WAITING.id());
        presenter.change(draft().plus(WATCH));
        int asked = server.sent().size();
        presenter.save();
        assertThat(server.sent().size()).isEqualTo(asked + 2);
        assertThat(draft().steps()).endsWith(WATCH);
        assertThat(Objects.requireNonNull(presenter.state().fault()).code())
                .isEqualTo(FaultCode.STALE_VERSION);
    }

    @Test
    void whatOthersChangeIsShownUnlessSomethingIsBeingWritten() {
        presenter.edit(Macros.WAITING.id());
        presenter.arrived(renamed("Menunggu kabar", 5));
        assertThat(draft().name()).isEqualTo("Menunggu kabar");
        presenter.change(draft().plus(WATCH));
        presenter.arrived(renamed("Lain", 6));
        assertThat(draft().name()).isEqualTo("Menunggu kabar");
        presenter.gone(Macros.WAITING.id());
        assertThat(draft().steps()).endsWith(WATCH);
        assertThat(presenter.state().items()).isEmpty();
    }

    @Test
    void oneIsRemovedOnTheVersionThatWasRead() {
        server.on(RemoveMacro.class, command -> new Done());
        presenter.edit(Macros.WAITING.id());
        presenter.remove();
        assertThat(server.sent(RemoveMacro.class))
                .containsExactly(new RemoveMacro(Macros.WAITING.id(), 4));
        assertThat(presenter.state().items()).isEmpty();
        assertThat(presenter.state().draft()).isNull();
    }

    @Test
    void stepsChangePlacesWithinTheirList() {
        MacroDraft draft = MacroDraft.of(Macros.WAITING);
        assertThat(draft.moved(0, 1).steps()).isEqualTo(draft.steps().reversed());
        assertThat(draft.moved(0, -1)).isEqualTo(draft);
        assertThat(draft.moved(1, 1)).isEqualTo(draft);
        assertThat(draft.without(0).steps()).containsExactly(draft.steps().get(1));
        assertThat(draft.with(1, WATCH).steps()).endsWith(WATCH);
    }

    private MacroDraft draft() {
        return Objects.requireNonNull(presenter.state().draft());
    }

    private static MacroView saved(SaveMacro command, int version) {
        return new MacroView(
                Macros.WAITING.id(),
                command.personal(),
                command.shortcut(),
                command.name(),
                command.category(),
                command.group(),
                command.steps(),
                Samples.NOW,
                "Hendra Gunawan",
                version);
    }

    private static MacroView renamed(String name, int version) {
        MacroView macro = Macros.WAITING;
        return new MacroView(
                macro.id(),
                macro.personal(),
                macro.shortcut(),
                name,
                macro.category(),
                macro.group(),
                macro.steps(),
                Samples.NOW,
                "Arif Wibowo",
                version);
    }
}
