package id.tanggap.console.settings.group;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.Done;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.AbsenceReply;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.AssignmentMode;
import id.tanggap.protocol.supportgroup.GroupMember;
import id.tanggap.protocol.supportgroup.GroupMemberDraft;
import id.tanggap.protocol.supportgroup.RemoveAbsence;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.protocol.supportgroup.SaveSupportGroup;
import id.tanggap.protocol.supportgroup.SupportGroupReply;
import id.tanggap.protocol.supportgroup.SupportGroupView;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupRegisterTest {
    private static final SupportGroupView GROUP =
            new SupportGroupView(
                    "SOFTWARE",
                    "Perangkat Lunak",
                    "Software",
                    2,
                    AssignmentMode.ROUND_ROBIN,
                    List.of(
                            new GroupMember(
                                    Samples.id(2),
                                    "Arif",
                                    List.of("OFFLINE", "AKUN"),
                                    List.of("NTT"),
                                    null,
                                    Samples.NOW)),
                    Samples.NOW,
                    "Hendra",
                    3);
    private static final AbsenceView ABSENCE =
            new AbsenceView(
                    Samples.id(9001),
                    Samples.id(2),
                    "Arif",
                    Instant.parse("2026-11-24T17:00:00Z"),
                    Instant.parse("2026-11-26T01:30:00Z"),
                    Samples.id(3),
                    "Yusuf",
                    Samples.NOW,
                    "Hendra",
                    1);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(SaveSupportGroup.class, command -> new SupportGroupReply(GROUP))
                    .on(SaveAbsence.class, command -> new AbsenceReply(ABSENCE))
                    .on(RemoveAbsence.class, command -> new Done());
    private final Times times =
            Desk.at(
                            server,
                            new HandEvents(),
                            new DirectUiTasks(),
                            Messages.load(Messages.INDONESIAN))
                    .times();

    @Test
    void membersAreSavedWithWhatTheyKnowInAStableOrder() {
        GroupRegister groups = new GroupRegister(server);
        groups.saving(GROUP, groups.draft(GROUP)).get().join();
        assertThat(server.sent(SaveSupportGroup.class))
                .containsExactly(
                        new SaveSupportGroup(
                                "SOFTWARE",
                                3,
                                AssignmentMode.ROUND_ROBIN,
                                List.of(
                                        new GroupMemberDraft(
                                                Samples.id(2),
                                                List.of("AKUN", "OFFLINE"),
                                                List.of("NTT")))));
    }

    @Test
    void anAbsenceIsTypedInTheDesksZoneAndComesBackAsItWas() {
        AbsenceRegister absences = new AbsenceRegister(server, times);
        AbsenceFields fields = absences.draft(ABSENCE);
        assertThat(fields.from()).isEqualTo("25/11/2026");
        assertThat(fields.untilTime()).isEqualTo("08.30");
        absences.saving(ABSENCE, fields).get().join();
        assertThat(server.sent(SaveAbsence.class))
                .containsExactly(
                        new SaveAbsence(
                                ABSENCE.id(),
                                1,
                                ABSENCE.userId(),
                                ABSENCE.from(),
                                ABSENCE.until(),
                                ABSENCE.substituteId()));
        assertThat(absences.removing(ABSENCE).get().join()).isEqualTo(ABSENCE);
        assertThat(server.sent(RemoveAbsence.class))
                .containsExactly(new RemoveAbsence(ABSENCE.id(), 1));
    }

    @Test
    void whatIsWrongIsNamed() {
        AbsenceRegister absences = new AbsenceRegister(server, times);
        assertThat(absences.check(new AbsenceFields(null, "besok", "", "24 11", "25", null)))
                .containsExactly(
                        FieldError.of("userId", "REQUIRED"),
                        FieldError.of("from", "NOT_A_MOMENT"),
                        FieldError.of("until", "NOT_A_MOMENT"));
        assertThat(
                        absences.check(
                                new AbsenceFields(
                                        Samples.id(2), "24 11", "9.00", "24 11", "8", null)))
                .containsExactly(FieldError.of("until", "NOT_AFTER_START"));
    }
}
