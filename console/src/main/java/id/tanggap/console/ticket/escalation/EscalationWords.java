package id.tanggap.console.ticket.escalation;

import id.tanggap.console.reference.AbsenceWords;
import id.tanggap.console.reference.GroupCatalogue;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.supportgroup.AssignmentMode;
import id.tanggap.protocol.supportgroup.GroupMember;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of an escalation: where the ticket was, and who waits for it. */
final class EscalationWords {
    private final Messages messages;
    private final Times times;
    private final GroupCatalogue groups;
    private final AbsenceWords absences;

    EscalationWords(Messages messages, Times times, GroupCatalogue groups) {
        this.messages = messages;
        this.times = times;
        this.groups = groups;
        this.absences = new AbsenceWords(messages, times, groups);
    }

    String group(@Nullable String code) {
        return code == null
                ? messages.text("ticket.owner.none")
                : groups.name(code, messages.english());
    }

    /** {@code Meja bantuan → Perangkat keras}: groups it was in, then the present one. */
    String path(EscalationState state) {
        Set<String> known =
                groups.groups().stream().map(SupportGroupView::code).collect(Collectors.toSet());
        return Stream.concat(
                        state.formerGroups(known).stream().map(this::group),
                        Stream.of(group(state.ticket().row().group())))
                .collect(Collectors.joining(" → "));
    }

    /** How often it changed groups, and how often it came straight back. */
    String counts(TicketRow row) {
        return messages.text("ticket.escalation.counts", row.handoverCount(), row.pingPongCount());
    }

    /** Groups it may go to: of the same level or a higher one, not the present. */
    List<SupportGroupView> targets(TicketRow row) {
        int level =
                row.group() == null
                        ? 0
                        : groups.group(row.group()).map(SupportGroupView::level).orElse(0);
        return groups.groups().stream()
                .filter(group -> group.level() >= level && !group.code().equals(row.group()))
                .toList();
    }

    /**
     * Who gets it in a group: by hand or in turn, how many are there, and of those who are away
     * until when and who stands in for them. A line each.
     */
    List<String> receivers(@Nullable String code) {
        SupportGroupView group = code == null ? null : groups.group(code).orElse(null);
        if (group == null) {
            return List.of();
        }
        int there = groups.there(group, times.now()).size();
        List<String> lines = new ArrayList<>();
        lines.add(
                messages.text(
                        there == 0
                                ? "ticket.escalation.nobody"
                                : group.assignment() == AssignmentMode.ROUND_ROBIN
                                        ? "ticket.escalation.inTurn"
                                        : "ticket.escalation.byHand",
                        messages.english() ? group.nameEn() : group.name(),
                        there,
                        group.members().size()));
        for (GroupMember member : group.members()) {
            String away = absences.sentence(member.userId(), member.name());
            if (away != null) {
                lines.add(away);
            }
        }
        return lines;
    }
}
