package id.tanggap.console.settings.group;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.AbsenceList;
import id.tanggap.protocol.supportgroup.AbsenceReply;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.ListAbsences;
import id.tanggap.protocol.supportgroup.RemoveAbsence;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Absences that are not over. */
final class AbsenceRegister implements Register<AbsenceView, AbsenceFields> {
    private static final UUID NEW = new UUID(0, 0);

    private final ServerApi api;
    private final OnceCommands once;
    private final Times times;

    AbsenceRegister(ServerApi api, Times times) {
        this.api = api;
        this.times = times;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<AbsenceView>>> reading() {
        return () -> api.send(new ListAbsences()).thenApply(AbsenceList::items);
    }

    @Override
    public Supplier<CompletableFuture<AbsenceView>> saving(
            @Nullable AbsenceView origin, AbsenceFields fields) {
        Supplier<CompletableFuture<AbsenceReply>> sending =
                once.sending(
                        origin == null ? NEW : origin.id(),
                        fields.command(origin, times.today(), times.deskZone()));
        return () -> sending.get().thenApply(AbsenceReply::absence);
    }

    /** Takes an absence back, or ends it before its time. */
    Supplier<CompletableFuture<AbsenceView>> removing(AbsenceView absence) {
        Supplier<CompletableFuture<Done>> sending =
                once.sending(absence.id(), new RemoveAbsence(absence.id(), absence.version()));
        return () -> sending.get().thenApply(done -> absence);
    }

    @Override
    public Object key(AbsenceView absence) {
        return absence.id();
    }

    @Override
    public AbsenceFields draft(AbsenceView absence) {
        return AbsenceFields.of(absence, times.deskZone());
    }

    @Override
    public List<FieldError> check(AbsenceFields fields) {
        return fields.check(times.today(), times.deskZone());
    }
}
