package id.tanggap.console.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.tanggap.console.draft.Drafts;
import id.tanggap.console.ticket.escalation.EscalationDraft;
import id.tanggap.console.ticket.escalation.EscalationDrafts;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drafts of replies, edits, escalations and new tickets. Only on the event dispatch thread. */
final class TicketDrafts implements EscalationDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(TicketDrafts.class);
    private static final String REPLY = "reply-";
    private static final String EDIT = "edit-";
    private static final String ESCALATION = "escalation-";
    private static final String FILING = "filing-";

    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Drafts drafts;

    /**
     * What is kept from before.
     *
     * @param replies by ticket
     * @param edits by ticket
     * @param escalations by ticket
     * @param filings new tickets by call, the one without a call under {@code
     *     TicketEditorPresenter.NO_CALL}
     */
    record Kept(
            Map<UUID, ReplyDraft> replies,
            Map<UUID, EditDraft> edits,
            Map<UUID, EscalationDraft> escalations,
            Map<UUID, TicketDraft> filings) {
        Kept {
            replies = Map.copyOf(replies);
            edits = Map.copyOf(edits);
            escalations = Map.copyOf(escalations);
            filings = Map.copyOf(filings);
        }

        boolean isEmpty() {
            return replies.isEmpty()
                    && edits.isEmpty()
                    && escalations.isEmpty()
                    && filings.isEmpty();
        }
    }

    TicketDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    void recall(Consumer<Kept> told) {
        drafts.recall(
                texts ->
                        told.accept(
                                new Kept(
                                        read(texts, REPLY, ReplyDraft.class),
                                        read(texts, EDIT, EditDraft.class),
                                        read(texts, ESCALATION, EscalationDraft.class),
                                        read(texts, FILING, TicketDraft.class))));
    }

    void keep(UUID ticketId, ReplyDraft reply) {
        write(REPLY + ticketId, reply);
    }

    void keep(UUID ticketId, EditDraft edit) {
        write(EDIT + ticketId, edit);
    }

    @Override
    public void keep(UUID ticketId, EscalationDraft escalation) {
        write(ESCALATION + ticketId, escalation);
    }

    void keep(UUID key, TicketDraft filing) {
        write(FILING + key, filing);
    }

    void dropReply(UUID ticketId) {
        drafts.remove(REPLY + ticketId);
    }

    void dropEdit(UUID ticketId) {
        drafts.remove(EDIT + ticketId);
    }

    @Override
    public void dropEscalation(UUID ticketId) {
        drafts.remove(ESCALATION + ticketId);
    }

    void dropFiling(UUID key) {
        drafts.remove(FILING + key);
    }

    @Override
    public boolean lasting() {
        return drafts.lasting();
    }

    private void write(String key, Object draft) {
        try {
            drafts.put(key, json.writeValueAsString(draft));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("draft cannot be written", e);
        }
    }

    private <T> Map<UUID, T> read(Map<String, String> texts, String prefix, Class<T> type) {
        Map<UUID, T> found = new HashMap<>();
        texts.forEach(
                (key, text) -> {
                    if (key.startsWith(prefix)) {
                        try {
                            found.put(
                                    UUID.fromString(key.substring(prefix.length())),
                                    json.readValue(text, type));
                        } catch (JsonProcessingException | IllegalArgumentException e) {
                            // Of a console of another age: worth less than one that starts.
                            LOG.warn("draft {} cannot be read", key, e);
                        }
                    }
                });
        return found;
    }
}
