package id.tanggap.server.training.internal;

import id.tanggap.protocol.training.CurriculumView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What is taught; changed by migrations only. */
@Entity
@Immutable
public class Curriculum {
    @Id private String code;
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private int hours;

    @Column(name = "validity_months")
    private int validityMonths;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Curriculum() {}

    /** As consoles see it. */
    public CurriculumView view() {
        return new CurriculumView(code, title, titleEn, hours, validityMonths);
    }

    /** Indonesian title. */
    public String title() {
        return title;
    }
}
