package id.tanggap.console.settings.group;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.ListSupportGroups;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.supportgroup.SupportGroupList;
import id.tanggap.protocol.supportgroup.SupportGroupReply;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The support groups; there are those that there are. */
final class GroupRegister implements Register<SupportGroupView, GroupFields> {
    private final ServerApi api;
    private final OnceCommands once;

    GroupRegister(ServerApi api) {
        this.api = api;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<SupportGroupView>>> reading() {
        return () -> api.send(new ListSupportGroups()).thenApply(SupportGroupList::items);
    }

    @Override
    public Supplier<CompletableFuture<SupportGroupView>> saving(
            @Nullable SupportGroupView origin, GroupFields fields) {
        if (origin == null) {
            throw new IllegalStateException("groups are not made");
        }
        Supplier<CompletableFuture<SupportGroupReply>> sending =
                once.sending(
                        UUID.nameUUIDFromBytes(origin.code().getBytes(StandardCharsets.UTF_8)),
                        new SaveSupportGroup(
                                origin.code(),
                                origin.version(),
                                fields.assignment(),
                                fields.drafts()));
        return () -> sending.get().thenApply(SupportGroupReply::group);
    }

    @Override
    public Object key(SupportGroupView group) {
        return group.code();
    }

    @Override
    public GroupFields draft(SupportGroupView group) {
        return GroupFields.of(group);
    }

    @Override
    public List<FieldError> check(GroupFields fields) {
        return List.of();
    }
}
