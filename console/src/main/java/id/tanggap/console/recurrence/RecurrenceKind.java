package id.tanggap.console.recurrence;

import id.tanggap.console.reference.EditorPresenter.Kind;
import id.tanggap.console.reference.EditorPresenter.Question;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.recurrence.ListRecurrences;
import id.tanggap.protocol.recurrence.RecurrenceList;
import id.tanggap.protocol.recurrence.RecurrenceSaved;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RemoveRecurrence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How recurring tickets are asked for and kept.
 *
 * @param today the present day
 * @param zone zone of the desk, for new ones
 */
record RecurrenceKind(Supplier<LocalDate> today, String zone)
        implements Kind<RecurrenceView, RecurrenceDraft> {
    @Override
    public Question<?, List<RecurrenceView>> list() {
        return new Question<>(new ListRecurrences(), RecurrenceList::items);
    }

    @Override
    public Question<?, RecurrenceView> save(RecurrenceDraft draft) {
        return new Question<>(draft.command(), RecurrenceSaved::recurrence);
    }

    @Override
    public ClientCommand<? extends ServerReply> remove(RecurrenceView thing) {
        return new RemoveRecurrence(thing.id(), thing.version());
    }

    @Override
    public UUID id(RecurrenceView thing) {
        return thing.id();
    }

    @Override
    public RecurrenceDraft draft(RecurrenceView thing) {
        return RecurrenceDraft.of(thing, today.get());
    }

    @Override
    public RecurrenceDraft blank() {
        return RecurrenceDraft.blank(today.get(), zone);
    }

    @Override
    public @Nullable UUID idOf(RecurrenceDraft draft) {
        return draft.id();
    }

    @Override
    public Comparator<RecurrenceView> order() {
        return Comparator.comparing(RecurrenceView::name);
    }
}
