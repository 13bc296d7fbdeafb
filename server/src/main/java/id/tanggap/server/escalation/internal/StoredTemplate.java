package id.tanggap.server.escalation.internal;

import id.tanggap.protocol.escalation.EscalationStep;
import id.tanggap.protocol.escalation.EscalationTemplateView;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An escalation template as it is kept. */
@Entity
@Table(name = "escalation_template")
public class StoredTemplate {
    @Id private String code;
    @Version private int version;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EscalationStep> steps;

    private boolean retired;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StoredTemplate() {}

    /** A new one. */
    public StoredTemplate(SaveEscalationTemplate command, String by, Instant now) {
        code = command.code();
        name = command.name().strip();
        nameEn = command.nameEn().strip();
        steps = List.copyOf(command.steps());
        updatedAt = now;
        updatedBy = by;
    }

    /** Becomes otherwise. */
    public void change(SaveEscalationTemplate command, String by, Instant now) {
        name = command.name().strip();
        nameEn = command.nameEn().strip();
        steps = List.copyOf(command.steps());
        updatedAt = now;
        updatedBy = by;
    }

    /** Is no longer offered, or again. */
    public void retire(boolean gone, String by, Instant now) {
        retired = gone;
        updatedAt = now;
        updatedBy = by;
    }

    /** Stable key. */
    public String code() {
        return code;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** As it is shown. */
    public EscalationTemplateView view() {
        return new EscalationTemplateView(
                code, name, nameEn, steps, retired, updatedAt, updatedBy, version);
    }
}
