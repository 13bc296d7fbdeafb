package id.tanggap.server.supportgroup;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.supportgroup.GroupCandidates;
import id.tanggap.protocol.supportgroup.GroupMemberDraft;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.supportgroup.SupportGroupList;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import id.tanggap.server.category.CategoryService;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.supportgroup.internal.GroupStore;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the support groups, while the desk works: a change holds for the next ticket, and every
 * console learns of it. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class SupportGroupAdmin {
    private static final String TYPE = "supportGroup";
    private static final Set<Role> WORKING = Set.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR);

    private final GroupStore groups;
    private final UserDirectory users;
    private final CategoryService categories;
    private final UnitService units;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SupportGroupAdmin(
            GroupStore groups,
            UserDirectory users,
            CategoryService categories,
            UnitService units,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.groups = groups;
        this.users = users;
        this.categories = categories;
        this.units = units;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All of them with their members. */
    public SupportGroupList list() {
        return new SupportGroupList(groups.list(clock.instant()));
    }

    /** Who can work in a group, by name. */
    public GroupCandidates candidates() {
        return new GroupCandidates(
                users.list().stream()
                        .filter(user -> !user.disabled())
                        .filter(user -> user.roles().stream().anyMatch(WORKING::contains))
                        .map(user -> new GroupCandidates.Candidate(user.id(), user.name()))
                        .sorted(Comparator.comparing(GroupCandidates.Candidate::name))
                        .toList());
    }

    /**
     * Changes members and mode.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}, {@code INVALID} with
     *     the fields
     */
    public SupportGroupView save(SaveSupportGroup command, Actor actor) {
        Instant now = clock.instant();
        SupportGroupView before =
                groups.lock(command.code(), now)
                        .orElseThrow(() -> DomainException.notFound(TYPE, command.code()));
        if (before.version() != command.version()) {
            throw new DomainException(
                    FaultCode.STALE_VERSION,
                    Map.of(
                            "type",
                            TYPE,
                            "id",
                            command.code(),
                            "currentVersion",
                            Integer.toString(before.version()),
                            "changedBy",
                            before.updatedBy()));
        }
        refuseUnknown(command.members());
        groups.save(command, actor.name(), now);
        SupportGroupView after = groups.lock(command.code(), now).orElseThrow();
        audit.record(
                actor,
                "supportGroup.saved",
                TYPE,
                command.code(),
                Map.of("before", before, "after", after));
        outbox.publish(new SupportGroupChanged(after), Audience.DESK);
        return after;
    }

    private void refuseUnknown(List<GroupMemberDraft> members) {
        Set<UUID> active =
                users.list().stream()
                        .filter(u -> !u.disabled())
                        .map(UserView::id)
                        .collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            GroupMemberDraft member = members.get(i);
            String at = "members[" + i + "].";
            if (!active.contains(member.userId())) {
                errors.add(FieldError.of(at + "userId", "UNKNOWN_VALUE"));
            } else if (!seen.add(member.userId())) {
                errors.add(FieldError.of(at + "userId", "DUPLICATE"));
            }
            if (member.skills().stream().anyMatch(s -> categories.find(s).isEmpty())) {
                errors.add(FieldError.of(at + "skills", "UNKNOWN_VALUE"));
            }
            if (member.poldas().stream().anyMatch(p -> units.findPolda(p).isEmpty())) {
                errors.add(FieldError.of(at + "poldas", "UNKNOWN_VALUE"));
            }
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }
}
