package id.tanggap.console.list;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.net.FaultException;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ListPresenterTest {
    private static final ContactView MARIA =
            Samples.contact(21, "Maria Lestari", "AIPDA", "Polresta Kupang Kota", "NTT");

    private final List<String> asked = new ArrayList<>();
    private final List<CompletableFuture<ListPage<ContactView>>> answers = new ArrayList<>();
    private final HandEvents events = new HandEvents();
    private final List<ListState<Words, ContactView>> rendered = new ArrayList<>();
    private final ListPresenter<Words, ContactView> presenter =
            new ListPresenter<>(
                            rendered::add,
                            new DirectUiTasks(),
                            events,
                            new Words("", false),
                            ContactView::id,
                            (query, cursor) -> {
                                asked.add(query + (cursor == null ? "" : " after " + cursor));
                                answers.add(new CompletableFuture<>());
                                return answers.getLast();
                            })
                    .follow(ContactChanged.class, ContactChanged::contact);

    private record Words(String text, boolean mine) implements ListQuery<Words> {
        @Override
        public Words withText(String words) {
            return new Words(words, mine);
        }

        @Override
        public String toString() {
            return text + (mine ? " mine" : "");
        }
    }

    private ListState<Words, ContactView> last() {
        return rendered.getLast();
    }

    private void answer(ContactView row) {
        answers.getLast().complete(new ListPage<>(List.of(row), null));
    }

    @Test
    void aFilterKeepsTheWordsAndWordsTheFilter() {
        presenter.search(" maria ");
        presenter.filter(new Words("", true));
        presenter.search("rudi");
        assertThat(asked).containsExactly("maria", "maria mine", "rudi mine");
    }

    @Test
    void theSameWordsAreNotAskedForAgain() {
        presenter.search("maria");
        presenter.search("maria ");
        assertThat(asked).containsExactly("maria");
    }

    @Test
    void anOlderAnswerIsDroppedWhenItComesLate() {
        presenter.search("ma");
        presenter.search("maria");
        answer(MARIA);
        answers.getFirst().complete(new ListPage<>(List.of(Samples.rudi()), null));
        assertThat(last().rows()).containsExactly(MARIA);
    }

    @Test
    void anOlderRefusalIsDropped() {
        presenter.search("ma");
        presenter.search("maria");
        answer(MARIA);
        answers.getFirst().completeExceptionally(new FaultException(Fault.of(FaultCode.TIMEOUT)));
        assertThat(last().fault()).isNull();
    }

    @Test
    void pagesAreAppendedOneAtATime() {
        presenter.shown();
        answers.getLast().complete(new ListPage<>(List.of(MARIA), "n"));
        presenter.more();
        presenter.more();
        answer(Samples.rudi());
        presenter.more();
        assertThat(last().rows()).containsExactly(MARIA, Samples.rudi());
        assertThat(asked).containsExactly("", " after n");
    }

    @Test
    void aPageOfAnOlderQuestionIsNotAppended() {
        presenter.shown();
        answers.getLast().complete(new ListPage<>(List.of(MARIA), "n"));
        presenter.more();
        presenter.search("rudi");
        answers.get(1).complete(new ListPage<>(List.of(MARIA), null));
        answer(Samples.rudi());
        assertThat(last().rows()).containsExactly(Samples.rudi());
    }

    @Test
    void aSavedRecordIsShownOnTopAndChosen() {
        presenter.shown();
        answer(MARIA);
        presenter.saved(Samples.rudi());
        assertThat(last().rows()).containsExactly(Samples.rudi(), MARIA);
        assertThat(last().selected()).isEqualTo(Samples.rudi().id());
    }

    @Test
    void aSavedRecordThatIsShownStaysInItsPlace() {
        presenter.shown();
        answers.getLast().complete(new ListPage<>(List.of(Samples.rudi(), MARIA), null));
        presenter.saved(MARIA);
        assertThat(last().rows()).containsExactly(Samples.rudi(), MARIA);
        assertThat(last().selected()).isEqualTo(MARIA.id());
    }

    @Test
    void aChangeIsShownInPlace() {
        presenter.shown();
        answers.getLast().complete(new ListPage<>(List.of(MARIA, Samples.rudi()), null));
        ContactView renamed =
                Samples.contact(21, "Maria L. Bria", "AIPTU", "Polresta Kupang Kota", "NTT");
        events.give(new ContactChanged(renamed));
        assertThat(last().rows()).containsExactly(renamed, Samples.rudi());
    }

    @Test
    void aRefusalIsTriedAgainWhenTheListComesBack() {
        presenter.shown();
        answers.getLast().completeExceptionally(new FaultException(Fault.of(FaultCode.TIMEOUT)));
        assertThat(last().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
        presenter.shown();
        answer(MARIA);
        presenter.shown();
        assertThat(last().rows()).containsExactly(MARIA);
        assertThat(last().fault()).isNull();
        assertThat(asked).hasSize(2);
    }
}
