package id.tanggap.console.reference;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.supportgroup.AbsenceChanged;
import id.tanggap.protocol.supportgroup.AbsenceList;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.GroupMember;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.supportgroup.SupportGroupList;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Support groups with their members, and who of them is away; read anew when that changes. Only on
 * the event dispatch thread.
 */
public final class GroupCatalogue {
    private final LoadedOnce<SupportGroupList> groups;
    private final LoadedOnce<AbsenceList> absences;
    private final List<Runnable> readers = new ArrayList<>();

    public GroupCatalogue(ServerApi api, UiTasks tasks) {
        groups =
                new LoadedOnce<>(
                        api, tasks, new ListSupportGroups(), new SupportGroupList(List.of()));
        absences = new LoadedOnce<>(api, tasks, new ListAbsences(), new AbsenceList(List.of()));
    }

    /** Reads the lists anew whenever the server tells that they changed. */
    public List<ConsoleEvents.Subscription> follow(ConsoleEvents events) {
        return List.of(
                events.subscribe(
                        SupportGroupChanged.class, changed -> groups.reload(this::changed)),
                events.subscribe(AbsenceChanged.class, changed -> absences.reload(this::changed)),
                events.onResync(
                        () -> {
                            groups.reload(this::changed);
                            absences.reload(this::changed);
                        }));
    }

    private void changed() {
        List.copyOf(readers).forEach(Runnable::run);
    }

    /** Runs each time something was read anew. */
    public void whenChanged(Runnable action) {
        readers.add(action);
    }

    /** Runs at once when everything is there, else when it has come. */
    public void whenLoaded(Runnable action) {
        groups.whenLoaded(() -> absences.whenLoaded(action));
    }

    /** All groups by level; empty while loading. */
    public List<SupportGroupView> groups() {
        return groups.value().items();
    }

    /** A group by its code. */
    public Optional<SupportGroupView> group(String code) {
        return groups().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** Name of a group in the user's language; the code where it is not known. */
    public String name(String code, boolean english) {
        return group(code).map(group -> english ? group.nameEn() : group.name()).orElse(code);
    }

    /** The absence somebody is in; null when he is there. */
    public @Nullable AbsenceView absence(UUID userId, Instant now) {
        return absences.value().items().stream()
                .filter(absence -> absence.userId().equals(userId))
                .filter(absence -> !absence.from().isAfter(now) && absence.until().isAfter(now))
                .findFirst()
                .orElse(null);
    }

    /** Members of a group who are there. */
    public List<GroupMember> there(SupportGroupView group, Instant now) {
        return group.members().stream()
                .filter(member -> absence(member.userId(), now) == null)
                .toList();
    }
}
