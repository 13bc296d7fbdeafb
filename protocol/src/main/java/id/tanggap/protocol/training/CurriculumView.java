package id.tanggap.protocol.training;

/**
 * What is taught.
 *
 * @param code stable key
 * @param title Indonesian title
 * @param titleEn English title
 * @param hours teaching hours
 * @param validityMonths how long the competency counts; 0 for ever
 */
public record CurriculumView(
        String code, String title, String titleEn, int hours, int validityMonths) {}
