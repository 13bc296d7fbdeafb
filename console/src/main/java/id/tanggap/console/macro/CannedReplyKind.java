package id.tanggap.console.macro;

import id.tanggap.console.reference.EditorPresenter.Kind;
import id.tanggap.console.reference.EditorPresenter.Question;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.macro.CannedReplyList;
import id.tanggap.protocol.macro.CannedReplySaved;
import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.ListCannedReplies;
import id.tanggap.protocol.macro.RemoveCannedReply;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How canned replies are asked for and kept.
 *
 * @param sharing whether the user keeps the shared ones; else new ones are his own
 */
record CannedReplyKind(boolean sharing) implements Kind<CannedReplyView, CannedReplyDraft> {
    @Override
    public Question<?, List<CannedReplyView>> list() {
        return new Question<>(new ListCannedReplies(), CannedReplyList::items);
    }

    @Override
    public Question<?, CannedReplyView> save(CannedReplyDraft draft) {
        return new Question<>(draft.command(), CannedReplySaved::cannedReply);
    }

    @Override
    public ClientCommand<? extends ServerReply> remove(CannedReplyView thing) {
        return new RemoveCannedReply(thing.id(), thing.version());
    }

    @Override
    public UUID id(CannedReplyView thing) {
        return thing.id();
    }

    @Override
    public CannedReplyDraft draft(CannedReplyView thing) {
        return CannedReplyDraft.of(thing);
    }

    @Override
    public CannedReplyDraft blank() {
        return CannedReplyDraft.blank(!sharing);
    }

    @Override
    public @Nullable UUID idOf(CannedReplyDraft draft) {
        return draft.id();
    }

    @Override
    public Comparator<CannedReplyView> order() {
        return Comparator.comparing(CannedReplyView::shortcut)
                .thenComparing(CannedReplyView::personal);
    }
}
