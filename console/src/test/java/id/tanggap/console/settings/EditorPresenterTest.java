package id.tanggap.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.net.FaultException;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorPresenterTest {
    private record Thing(int id, int version, String name, String place) {}

    private record Fields(String name, String place) {}

    /** Keeps things in memory, by the rules of the server. */
    private static final class Shelf implements Register<Thing, Fields> {
        private final List<Thing> things = new ArrayList<>();
        private @Nullable Fault refusal;
        private @Nullable CompletableFuture<List<Thing>> held;
        private int saves;

        @Override
        public Supplier<CompletableFuture<List<Thing>>> reading() {
            return () -> {
                CompletableFuture<List<Thing>> slow = held;
                held = null;
                return slow != null ? slow : CompletableFuture.completedFuture(List.copyOf(things));
            };
        }

        @Override
        public Supplier<CompletableFuture<Thing>> saving(@Nullable Thing origin, Fields draft) {
            return () -> {
                saves++;
                if (refusal != null) {
                    return CompletableFuture.failedFuture(new FaultException(refusal));
                }
                int at = origin == null ? things.size() : indexOf(origin.id());
                Thing present = origin == null ? null : things.get(at);
                if (origin != null && present != null && present.version() != origin.version()) {
                    return CompletableFuture.failedFuture(
                            new FaultException(
                                    new Fault(
                                            FaultCode.STALE_VERSION,
                                            Map.of("changedBy", "Hendra"),
                                            List.of(),
                                            "c")));
                }
                Thing saved =
                        new Thing(
                                present == null ? 100 : present.id(),
                                present == null ? 0 : present.version() + 1,
                                draft.name(),
                                draft.place());
                if (present == null) {
                    things.addFirst(saved);
                } else {
                    things.set(at, saved);
                }
                return CompletableFuture.completedFuture(saved);
            };
        }

        private int indexOf(int id) {
            return things.stream().map(Thing::id).toList().indexOf(id);
        }

        @Override
        public Object key(Thing thing) {
            return thing.id();
        }

        @Override
        public Fields draft(Thing thing) {
            return new Fields(thing.name(), thing.place());
        }

        @Override
        public List<FieldError> check(Fields draft) {
            return draft.name().isBlank() ? List.of(FieldError.of("name", "REQUIRED")) : List.of();
        }
    }

    private static final class Screen implements EditorView<Thing, Fields> {
        private EditorState<Thing, Fields> last = EditorState.initial();
        private @Nullable Fields filled;

        @Override
        public void fill(Fields draft) {
            filled = draft;
        }

        @Override
        public void toFirstField() {}

        @Override
        public void render(EditorState<Thing, Fields> state) {
            last = state;
        }
    }

    private final Shelf shelf = new Shelf();
    private final Screen screen = new Screen();
    private final EditorPresenter<Thing, Fields> presenter =
            new EditorPresenter<>(screen, shelf, new DirectUiTasks());

    @BeforeEach
    void twoThings() {
        shelf.things.add(new Thing(1, 4, "Normal", "NTT"));
        shelf.things.add(new Thing(2, 0, "Tinggi", "Bali"));
        presenter.load();
    }

    @Test
    void theFirstThingIsOpenAndNothingIsTyped() {
        assertThat(screen.last.origin()).isEqualTo(shelf.things.getFirst());
        assertThat(screen.filled).isEqualTo(new Fields("Normal", "NTT"));
        assertThat(screen.last.dirty()).isFalse();
    }

    @Test
    void whatIsTypedIsSavedFromTheVersionThatWasRead() {
        presenter.type(new Fields("Normal", "NTB"));
        assertThat(screen.last.dirty()).isTrue();
        presenter.save();
        assertThat(shelf.things.getFirst()).isEqualTo(new Thing(1, 5, "Normal", "NTB"));
        assertThat(screen.last.saved()).isTrue();
        assertThat(screen.last.dirty()).isFalse();
        assertThat(screen.last.items()).isEqualTo(shelf.things);
    }

    @Test
    void whatIsTypedIsNotDroppedByLookingAtAnother() {
        presenter.type(new Fields("Normal", "NTB"));
        presenter.select(2);
        assertThat(screen.last.held()).isTrue();
        assertThat(screen.last.draft()).isEqualTo(new Fields("Normal", "NTB"));
        presenter.create(new Fields("", ""));
        assertThat(screen.last.origin()).isEqualTo(shelf.things.getFirst());
        presenter.cancel();
        assertThat(screen.filled).isEqualTo(new Fields("Normal", "NTT"));
        presenter.select(2);
        assertThat(screen.last.origin()).isEqualTo(shelf.things.get(1));
    }

    @Test
    void whatIsWrongIsSaidBeforeTheServerIsAsked() {
        presenter.type(new Fields(" ", "NTT"));
        presenter.save();
        assertThat(shelf.saves).isZero();
        assertThat(screen.last.errors()).containsExactly(FieldError.of("name", "REQUIRED"));
    }

    @Test
    void aRefusalStandsAtItsFieldAndKeepsWhatIsTyped() {
        FieldError taken = FieldError.of("name", "DUPLICATE");
        shelf.refusal = new Fault(FaultCode.DUPLICATE, Map.of(), List.of(taken), "c");
        presenter.type(new Fields("Tinggi", "NTT"));
        presenter.save();
        assertThat(screen.last.errors()).containsExactly(taken);
        assertThat(screen.last.draft()).isEqualTo(new Fields("Tinggi", "NTT"));
        assertThat(screen.last.busy()).isFalse();
    }

    @Test
    void aChangeOfSomebodyElseIsNamedAndTakenOverWithoutLosingWhatIsTyped() {
        presenter.type(new Fields("Normal", "NTB"));
        shelf.things.set(0, new Thing(1, 5, "Biasa", "NTT"));
        presenter.save();
        assertThat(screen.last.changedBy()).isEqualTo("Hendra");
        assertThat(screen.last.draft()).isEqualTo(new Fields("Normal", "NTB"));
        presenter.takeOver();
        assertThat(screen.filled).isEqualTo(new Fields("Biasa", "NTB"));
        assertThat(screen.last.changedBy()).isNull();
        assertThat(screen.last.errors()).isEmpty();
        presenter.save();
        assertThat(shelf.things.getFirst()).isEqualTo(new Thing(1, 6, "Biasa", "NTB"));
    }

    @Test
    void whatBothChangedIsMarkedWithTheOthersName() {
        presenter.type(new Fields("Normal", "NTB"));
        shelf.things.set(0, new Thing(1, 5, "Normal", "Bali"));
        presenter.save();
        presenter.takeOver();
        assertThat(screen.filled).isEqualTo(new Fields("Normal", "NTB"));
        assertThat(screen.last.errors())
                .containsExactly(
                        new FieldError("place", "BOTH_CHANGED", Map.of("changedBy", "Hendra")));
    }

    @Test
    void aNewThingIsOpenAfterItIsSavedWhereverItStands() {
        presenter.create(new Fields("", "NTT"));
        assertThat(screen.last.isNew()).isTrue();
        presenter.type(new Fields("Rendah", "NTT"));
        presenter.save();
        assertThat(screen.last.origin()).isEqualTo(new Thing(100, 0, "Rendah", "NTT"));
        assertThat(screen.last.isNew()).isFalse();
    }

    @Test
    void whatOthersChangedIsShownWhileNothingIsTyped() {
        shelf.things.set(0, new Thing(1, 5, "Biasa", "NTT"));
        presenter.load();
        assertThat(screen.filled).isEqualTo(new Fields("Biasa", "NTT"));
        shelf.things.removeFirst();
        presenter.load();
        assertThat(screen.last.origin()).isEqualTo(shelf.things.getFirst());
        assertThat(screen.filled).isEqualTo(new Fields("Tinggi", "Bali"));
    }

    @Test
    void whatWasReadBeforeTheDeedDoesNotComeBackAfterIt() {
        List<Thing> before = List.copyOf(shelf.things);
        CompletableFuture<List<Thing>> slow = new CompletableFuture<>();
        shelf.held = slow;
        presenter.load();
        presenter.type(new Fields("Normal", "NTB"));
        presenter.save();
        slow.complete(before);
        assertThat(screen.last.items()).isEqualTo(shelf.things);
        assertThat(screen.filled).isEqualTo(new Fields("Normal", "NTB"));
    }
}
