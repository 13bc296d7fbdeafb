package id.tanggap.console.ticket;

/** Small spellings that belong to no language. */
final class TicketTexts {
    private TicketTexts() {}

    /** Minutes as {@code 1:05}; always with the hour, so that 45 minutes are {@code 0:45}. */
    static String hours(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** The first line of a text, at most so many characters. */
    static String firstLine(String text, int length) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= length ? line : line.substring(0, length).strip();
    }
}
