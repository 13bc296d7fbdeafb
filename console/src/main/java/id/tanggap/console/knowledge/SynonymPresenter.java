package id.tanggap.console.knowledge;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.knowledge.ListSynonyms;
import id.tanggap.protocol.knowledge.RemoveSynonyms;
import id.tanggap.protocol.knowledge.SaveSynonyms;
import id.tanggap.protocol.knowledge.SynonymGroup;
import id.tanggap.protocol.knowledge.SynonymList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The spellings search accepts. Only on the event dispatch thread. */
public final class SynonymPresenter {
    private final SynonymView view;
    private final ServerApi api;
    private final UiTasks tasks;

    private SynonymState state = SynonymState.initial();

    public SynonymPresenter(SynonymView view, ServerApi api, UiTasks tasks) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
    }

    /** Loads the groups. */
    public void load() {
        render(state.asking());
        tasks.call(() -> api.send(new ListSynonyms()))
                .onSuccess(list -> render(state.loaded(list.groups())))
                .onFailure(fault -> render(state.refused(null, fault)))
                .start();
    }

    /** Begins a new group. */
    public void create() {
        begin(null, "");
    }

    /** Begins to change a group. */
    public void edit(UUID groupId) {
        SynonymGroup group = group(groupId);
        if (group != null) {
            begin(groupId, String.join(", ", group.terms()));
        }
    }

    private void begin(@Nullable UUID groupId, String terms) {
        render(state.begin(groupId, terms));
        view.beginEdit(terms);
    }

    /** The field changed. */
    public void type(String terms) {
        if (state.editing() && !terms.equals(state.terms())) {
            render(state.typed(terms));
        }
    }

    /** Drops what is typed. */
    public void cancel() {
        render(state.cancelled());
    }

    /** Saves the group, or says what is missing. */
    public void save() {
        if (!state.editing() || state.busy()) {
            return;
        }
        List<String> terms = ArticleDraft.words(state.terms());
        if (terms.size() < 2) {
            render(state.refused(new FieldError("terms", "TOO_FEW", Map.of("min", "2")), null));
            return;
        }
        SynonymGroup group = group(state.groupId());
        deed(new SaveSynonyms(state.groupId(), group == null ? null : group.version(), terms));
    }

    /** Removes the group being changed. */
    public void remove() {
        SynonymGroup group = group(state.groupId());
        if (group != null && !state.busy()) {
            deed(new RemoveSynonyms(group.id(), group.version()));
        }
    }

    /** What is shown now. */
    public SynonymState state() {
        return state;
    }

    private void deed(ClientCommand<SynonymList> command) {
        render(state.working());
        tasks.call(() -> api.send(command))
                .onSuccess(list -> render(state.done(list.groups())))
                .onFailure(this::refused)
                .start();
    }

    private void refused(Fault fault) {
        render(
                state.refused(
                        fault.fieldErrors().isEmpty() ? null : fault.fieldErrors().getFirst(),
                        fault));
        if (fault.code() == FaultCode.STALE_VERSION) {
            // The present groups, so that saving again is a decision and not an accident.
            tasks.call(() -> api.send(new ListSynonyms()))
                    .onSuccess(
                            list -> {
                                SynonymState next = state.loaded(list.groups());
                                render(next.refused(null, fault));
                            })
                    .start();
        }
    }

    private @Nullable SynonymGroup group(@Nullable UUID id) {
        return state.groups().stream().filter(g -> g.id().equals(id)).findFirst().orElse(null);
    }

    private void render(SynonymState next) {
        state = next;
        view.render(next);
    }
}
