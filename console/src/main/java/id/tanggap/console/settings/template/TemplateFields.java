package id.tanggap.console.settings.template;

import id.tanggap.console.settings.Codes;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import id.tanggap.protocol.fault.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An escalation template as it is being typed; the names are the server's. */
public record TemplateFields(String name, String nameEn, List<StationRow> steps) {
    private static final String LEAST = "2";
    private static final int MOST = 10;

    public TemplateFields {
        steps = List.copyOf(steps);
    }

    /** A new template: two stations, the least there are. */
    static TemplateFields fresh() {
        return new TemplateFields("", "", List.of(StationRow.EMPTY, StationRow.EMPTY));
    }

    static TemplateFields of(EscalationTemplateView template) {
        return new TemplateFields(
                template.name(),
                template.nameEn(),
                template.steps().stream().map(StationRow::of).toList());
    }

    List<FieldError> check() {
        List<FieldError> wrong = new ArrayList<>();
        if (Codes.upper(name).isEmpty()) {
            wrong.add(FieldError.of("name", "REQUIRED"));
        }
        if (steps.size() < 2) {
            wrong.add(new FieldError("steps", "TOO_FEW", Map.of("min", LEAST)));
        } else if (steps.size() > MOST) {
            wrong.add(new FieldError("steps", "TOO_MANY", Map.of("max", String.valueOf(MOST))));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).name().isBlank()) {
                wrong.add(FieldError.of("steps[" + i + "].name", "REQUIRED"));
            } else if (steps.get(i).group() == null) {
                wrong.add(FieldError.of("steps[" + i + "].group", "REQUIRED"));
            }
        }
        return wrong;
    }

    /** As the server takes it; only of fields that {@link #check()} finds nothing wrong with. */
    SaveEscalationTemplate command(@Nullable EscalationTemplateView origin) {
        String english = nameEn.isBlank() ? name : nameEn;
        return new SaveEscalationTemplate(
                origin == null ? Codes.upper(english) : origin.code(),
                origin == null ? null : origin.version(),
                name.strip(),
                english.strip(),
                steps.stream().map(StationRow::step).toList());
    }
}
