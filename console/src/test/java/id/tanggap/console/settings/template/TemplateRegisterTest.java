package id.tanggap.console.settings.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.protocol.escalation.ChecklistItem;
import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateReply;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import id.tanggap.protocol.fault.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateRegisterTest {
    private static final EscalationTemplateView EQUIPMENT =
            new EscalationTemplateView(
                    "EQUIPMENT",
                    "Perangkat",
                    "Equipment",
                    List.of(
                            new EscalationStep(
                                    "Meja bantuan",
                                    "Service desk",
                                    "DESK",
                                    List.of(
                                            new ChecklistItem(
                                                    "CABLE", "Cek kabel", "Check cable", true),
                                            new ChecklistItem("PHOTO", "Foto", "Photo", false))),
                            new EscalationStep("Teknisi", "Technician", "HARDWARE", List.of())),
                    false,
                    Samples.NOW,
                    "Hendra",
                    3);

    private final ScriptedServer server =
            new ScriptedServer()
                    .on(
                            SaveEscalationTemplate.class,
                            command -> new EscalationTemplateReply(EQUIPMENT));
    private final TemplateRegister register = new TemplateRegister(server);

    @Test
    void aTemplateThatIsNotTouchedIsSavedAsItWas() {
        TemplateFields fields = register.draft(EQUIPMENT);
        assertThat(fields.steps().getFirst().checklist())
                .isEqualTo("* Cek kabel / Check cable\nFoto / Photo");
        assertThat(register.check(fields)).isEmpty();
        register.saving(EQUIPMENT, fields).get().join();
        assertThat(server.sent(SaveEscalationTemplate.class))
                .containsExactly(
                        new SaveEscalationTemplate(
                                "EQUIPMENT", 3, "Perangkat", "Equipment", EQUIPMENT.steps()));
    }

    @Test
    void anItemKeepsItsKeyUnderItsWordsAndANewOneGetsOne() {
        StationRow desk = register.draft(EQUIPMENT).steps().getFirst();
        StationRow changed =
                new StationRow(
                        desk.name(),
                        desk.nameEn(),
                        desk.group(),
                        "Cek kabel / Look at the cable\n* Nyalakan ulang",
                        desk.known());
        assertThat(changed.step().checklist())
                .containsExactly(
                        new ChecklistItem("CABLE", "Cek kabel", "Look at the cable", false),
                        new ChecklistItem(
                                "NYALAKAN_ULANG", "Nyalakan ulang", "Nyalakan ulang", true));
    }

    @Test
    void whatIsWrongIsNamedByItsStation() {
        assertThat(
                        register.check(
                                new TemplateFields(
                                        " ",
                                        "",
                                        List.of(new StationRow("Meja", "", null, "", List.of())))))
                .containsExactly(
                        FieldError.of("name", "REQUIRED"),
                        new FieldError("steps", "TOO_FEW", Map.of("min", "2")),
                        FieldError.of("steps[0].group", "REQUIRED"));
        assertThat(register.check(TemplateFields.fresh()))
                .extracting(FieldError::field)
                .containsExactly("name", "steps[0].name", "steps[1].name");
    }
}
