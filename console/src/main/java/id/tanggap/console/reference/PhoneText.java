package id.tanggap.console.reference;

/** Phone numbers as people here read them. */
public final class PhoneText {
    private PhoneText() {}

    /** {@code +6281290007810} as {@code 0812-9000-7810}; what is no Indonesian number stays. */
    public static String full(String number) {
        return grouped(national(number));
    }

    /** All but the last four digits hidden: {@code xxxx-xxxx-7810}. For lists others look at. */
    public static String masked(String number) {
        String digits = national(number);
        int hidden = Math.max(0, digits.length() - 4);
        return grouped("x".repeat(hidden) + digits.substring(hidden));
    }

    private static String national(String number) {
        return number.startsWith("+62") ? "0" + number.substring(3) : number;
    }

    private static String grouped(String digits) {
        if (digits.startsWith("+") || digits.length() < 8) {
            return digits;
        }
        return digits.substring(0, 4)
                + "-"
                + digits.substring(4, 8)
                + (digits.length() > 8 ? "-" + digits.substring(8) : "");
    }
}
