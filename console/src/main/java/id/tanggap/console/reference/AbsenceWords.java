package id.tanggap.console.reference;

import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.supportgroup.AbsenceView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of somebody that he is away, until when, and who stands in for him. */
public final class AbsenceWords {
    private final Messages messages;
    private final Times times;
    private final GroupCatalogue groups;

    public AbsenceWords(Messages messages, Times times, GroupCatalogue groups) {
        this.messages = messages;
        this.times = times;
        this.groups = groups;
    }

    /** {@code Arif tidak hadir sampai 30 Nov, digantikan Yusuf}; null when he is there. */
    public @Nullable String sentence(UUID userId, String name) {
        AbsenceView absence = groups.absence(userId, times.now());
        if (absence == null) {
            return null;
        }
        String until = times.brief(absence.until());
        return absence.substituteName() == null
                ? messages.text("ui.absence.away", name, until)
                : messages.text("ui.absence.substituted", name, until, absence.substituteName());
    }
}
