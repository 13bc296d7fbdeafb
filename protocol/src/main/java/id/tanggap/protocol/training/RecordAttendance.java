package id.tanggap.protocol.training;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Marks participants.
 *
 * @param sessionId the session
 * @param marks who was there
 * @param complete true to end the roll call; every participant must then be marked
 */
public record RecordAttendance(
        @NotNull UUID sessionId,
        @NotNull @NotEmpty @Size(max = 500) List<@NotNull @Valid Mark> marks,
        boolean complete)
        implements ClientCommand<TrainingSessionDetail> {

    /**
     * Presence of one person.
     *
     * @param contactId the operator
     * @param status PRESENT, LATE, EXCUSED or ABSENT
     */
    public record Mark(@NotNull UUID contactId, @NotNull AttendanceStatus status) {}
}
