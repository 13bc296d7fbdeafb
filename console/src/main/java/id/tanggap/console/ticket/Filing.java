package id.tanggap.console.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ticket.FileTicket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft's way to the server. While nobody knows whether it was saved, the draft keeps its id,
 * also when its contents change and when the console starts anew: the server carries out one of
 * what it gets under an id, and refuses the others with {@code COMMAND_ID_REUSED}. So no second
 * ticket comes of it.
 *
 * @param commandId id it is sent under
 * @param sent what was sent under it with an unknown outcome, oldest first
 */
record Filing(UUID commandId, List<FileTicket> sent) {
    Filing {
        sent = List.copyOf(sent);
    }

    /** The way of a draft that is about to be sent, perhaps again. */
    static Filing sending(@Nullable Filing before, FileTicket command) {
        if (before == null) {
            return new Filing(UuidCreator.getTimeOrderedEpoch(), List.of(command));
        }
        List<FileTicket> all = new ArrayList<>(before.earlier(command));
        all.add(command);
        return new Filing(before.commandId, all);
    }

    /** The server has certainly not saved this one; null when nothing is in doubt any more. */
    @Nullable Filing without(FileTicket refused) {
        List<FileTicket> others = earlier(refused);
        return others.isEmpty() ? null : new Filing(commandId, others);
    }

    /** What else was sent, oldest first. */
    List<FileTicket> earlier(FileTicket than) {
        return sent.stream().filter(one -> !one.equals(than)).toList();
    }
}
