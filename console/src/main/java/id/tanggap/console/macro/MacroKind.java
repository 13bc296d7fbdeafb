package id.tanggap.console.macro;

import id.tanggap.console.reference.EditorPresenter.Kind;
import id.tanggap.console.reference.EditorPresenter.Question;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.macro.ListMacros;
import id.tanggap.protocol.macro.MacroList;
import id.tanggap.protocol.macro.MacroSaved;
import id.tanggap.protocol.macro.MacroView;
import id.tanggap.protocol.macro.RemoveMacro;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How macros are asked for and kept.
 *
 * @param sharing whether the user keeps the shared ones; else new ones are his own
 */
record MacroKind(boolean sharing) implements Kind<MacroView, MacroDraft> {
    @Override
    public Question<?, List<MacroView>> list() {
        return new Question<>(new ListMacros(), MacroList::items);
    }

    @Override
    public Question<?, MacroView> save(MacroDraft draft) {
        return new Question<>(draft.command(), MacroSaved::macro);
    }

    @Override
    public ClientCommand<? extends ServerReply> remove(MacroView thing) {
        return new RemoveMacro(thing.id(), thing.version());
    }

    @Override
    public UUID id(MacroView thing) {
        return thing.id();
    }

    @Override
    public MacroDraft draft(MacroView thing) {
        return MacroDraft.of(thing);
    }

    @Override
    public MacroDraft blank() {
        return MacroDraft.blank(!sharing);
    }

    @Override
    public @Nullable UUID idOf(MacroDraft draft) {
        return draft.id();
    }

    @Override
    public Comparator<MacroView> order() {
        return Comparator.comparing(MacroView::shortcut).thenComparing(MacroView::personal);
    }
}
