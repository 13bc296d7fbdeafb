package id.tanggap.console.ui;

/** Phone numbers as they are shown. */
public final class Phones {
    private static final String COUNTRY = "+62";
    private static final int HEAD = 4;
    private static final int TAIL = 3;

    private Phones() {}

    /** {@code 0812-3456-7841} of {@code +6281234567841}; others as they are. */
    public static String shown(String number) {
        return grouped(national(number));
    }

    /** {@code 0812-xxxx-x841}: enough to tell two callers apart, not enough to copy. */
    public static String masked(String number) {
        String digits = national(number);
        if (digits.length() <= HEAD + TAIL) {
            return digits;
        }
        int end = digits.length() - TAIL;
        return grouped(digits.substring(0, HEAD) + "x".repeat(end - HEAD) + digits.substring(end));
    }

    private static String national(String number) {
        return number.startsWith(COUNTRY) ? "0" + number.substring(COUNTRY.length()) : number;
    }

    private static String grouped(String digits) {
        if (digits.length() < 9 || digits.startsWith("+")) {
            return digits;
        }
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }
}
