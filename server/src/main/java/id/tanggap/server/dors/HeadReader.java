package id.tanggap.server.dors;

import static id.tanggap.server.dors.NumberReading.ProblemCode.INVALID;
import static id.tanggap.server.dors.NumberReading.ProblemCode.MODEL_NOT_USED;
import static id.tanggap.server.dors.NumberReading.ProblemCode.OUT_OF_RANGE;
import static id.tanggap.server.dors.NumberReading.ProblemCode.REQUIRED;
import static id.tanggap.server.dors.NumberReading.ProblemCode.TWO_DIGITS;

import id.tanggap.server.dors.DorsNumber.Kind;
import id.tanggap.server.dors.Findings.Option;
import id.tanggap.server.dors.NumberReading.Part;
import id.tanggap.server.dors.NumberReading.RepairCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads kind, model, running number, month and year off the front of a number. Goes by what a part
 * looks like, not by the signs between the parts: people type spaces, dots, dashes or nothing.
 */
final class HeadReader {
    private static final int EARLIEST_YEAR = 2000;
    private static final Pattern SEPARATOR = Pattern.compile("[^A-Z0-9]*");
    private static final Pattern HEADING =
            Pattern.compile("(?:NO|NOMOR|NOPOL|LAPORAN\\s+POLISI)(?![A-Z])[^A-Z0-9]*");
    private static final Pattern LP = Pattern.compile("LP(?=[A-Z]?(?![A-Z]))");
    private static final Pattern SKTLK = Pattern.compile("SKTLK(?=[A-C]?(?![A-Z]))");
    private static final Pattern WORD = Pattern.compile("[A-Z]+");
    private static final Pattern CHUNK = Pattern.compile("[A-Z0-9]+");
    private static final Pattern LETTER = Pattern.compile("[A-Z](?![A-Z])");
    private static final Pattern MODEL = Pattern.compile("[ABC](?![A-Z])");
    private static final Pattern MODEL_AND_NUMBER =
            Pattern.compile("[ABC](?![A-Z])(?=[^A-Z0-9]*\\d)");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}[.,]\\d{3}(?=\\s*/|\\s+[IVX\\d])");
    private static final Pattern RUNNING = Pattern.compile("\\d+(?=[IVXL]|[^A-Z0-9]|$)");
    private static final Pattern ROMAN = Pattern.compile("[IVXL1]*[IVX][IVXL1]*(?![A-Z])");
    private static final Pattern TWO = Pattern.compile("\\d{1,2}(?!\\d)");
    private static final Pattern YEAR_OR_UNIT =
            Pattern.compile("\\d{4}(?!\\d)|SPKT|POL|BARESKRIM|SAT|DIT");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> MONTH_NAMES =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV",
                    "DES");

    private final String text;
    private final int latestYear;
    private final boolean modelC;
    private final Findings findings;
    private int start;
    private int position;
    private Draft draft = Draft.EMPTY;
    private String typedNumber = "";

    HeadReader(String text, int latestYear, boolean modelC, Findings findings) {
        this.text = text;
        this.latestYear = latestYear;
        this.modelC = modelC;
        this.findings = findings;
    }

    Draft read() {
        Matcher heading = HEADING.matcher(text);
        while (heading.region(position, text.length()).lookingAt()) {
            position = heading.end();
        }
        start = position;
        boolean lp = kindAndModel();
        number();
        if (lp && draft.kind() == null) {
            movedModel();
        }
        month();
        year();
        return draft;
    }

    /** What follows the year. */
    String rest() {
        return text.substring(position);
    }

    /** The running number as typed. */
    String typedNumber() {
        return typedNumber;
    }

    /** Reads the kind and its model; true if a model is still to be found. */
    private boolean kindAndModel() {
        if (take(SKTLK) != null) {
            String letter = take(MODEL);
            if (letter != null) {
                findings.added(RepairCode.LETTER_DROPPED, letter);
            }
            draft = draft.withKind(Kind.SKTLK);
            return false;
        }
        if (take(LP) == null) {
            if (!ahead(MODEL_AND_NUMBER)) {
                unknownKind();
                return false;
            }
            findings.added(RepairCode.KIND_ADDED, "LP");
        }
        String letter = take(LETTER);
        if (letter == null) {
            return true;
        }
        model(letter);
        return false;
    }

    private void unknownKind() {
        String word = take(WORD);
        if (word == null) {
            findings.problem(Part.KIND, REQUIRED, "", kinds());
            return;
        }
        String letter = take(MODEL);
        List<Option> options = new ArrayList<>();
        if (UnitNames.distance(word, "SKTLK") <= 1) {
            options.add(kind(Kind.SKTLK));
        } else {
            kinds().stream()
                    .filter(option -> letter == null || option.text().equals("LP/" + letter))
                    .forEach(options::add);
        }
        findings.problem(Part.KIND, INVALID, word, options);
    }

    private void model(String letter) {
        switch (letter) {
            case "A" -> draft = draft.withKind(Kind.LP_A);
            case "B" -> draft = draft.withKind(Kind.LP_B);
            case "C" -> {
                if (modelC) {
                    draft = draft.withKind(Kind.LP_C);
                } else {
                    findings.problem(Part.MODEL, MODEL_NOT_USED, letter, models());
                }
            }
            default -> findings.problem(Part.MODEL, INVALID, letter, models());
        }
    }

    private void movedModel() {
        String letter = take(MODEL);
        if (letter == null) {
            findings.problem(Part.MODEL, REQUIRED, "", models());
        } else {
            findings.repaired(RepairCode.MODEL_MOVED);
            model(letter);
        }
    }

    private List<Option> models() {
        List<Option> options = new ArrayList<>(List.of(kind(Kind.LP_A), kind(Kind.LP_B)));
        if (modelC) {
            options.add(kind(Kind.LP_C));
        }
        return options;
    }

    private List<Option> kinds() {
        List<Option> options = models();
        options.add(kind(Kind.SKTLK));
        return options;
    }

    private static Option kind(Kind kind) {
        return new Option(kind.prefix(), draft -> draft.withKind(kind));
    }

    private void number() {
        String thousands = take(THOUSANDS);
        if (thousands != null) {
            findings.repaired(RepairCode.PUNCTUATION);
        }
        String digits = thousands != null ? thousands.replaceAll("[.,]", "") : take(RUNNING);
        if (digits == null) {
            String chunk = ahead(ROMAN) || ahead(YEAR_OR_UNIT) ? null : take(CHUNK);
            findings.problem(
                    Part.NUMBER,
                    chunk == null ? REQUIRED : INVALID,
                    chunk == null ? "" : chunk,
                    List.of());
            return;
        }
        typedNumber = digits;
        String plain = digits.replaceFirst("^0+", "");
        if (plain.isEmpty() || plain.length() > 7) {
            findings.problem(Part.NUMBER, OUT_OF_RANGE, digits, List.of());
        } else {
            draft = draft.withNumber(Integer.parseInt(plain));
        }
    }

    private void month() {
        String typed = take(ROMAN);
        if (typed != null) {
            String roman = typed.replaceAll("[1L]", "I");
            Integer month = RomanMonth.parse(roman);
            if (month == null) {
                findings.problem(Part.MONTH, INVALID, typed, nearMonths(roman));
            } else {
                findings.replaced(RepairCode.ROMAN_MONTH, typed, roman);
                draft = draft.withMonth(month);
            }
            return;
        }
        typed = take(TWO);
        if (typed != null) {
            int month = Integer.parseInt(typed);
            if (month < 1 || month > 12) {
                findings.problem(Part.MONTH, OUT_OF_RANGE, typed, List.of());
            } else {
                findings.replaced(RepairCode.ROMAN_MONTH, typed, RomanMonth.of(month));
                draft = draft.withMonth(month);
            }
            return;
        }
        String chunk = ahead(YEAR_OR_UNIT) ? null : take(CHUNK);
        if (chunk == null) {
            findings.problem(Part.MONTH, REQUIRED, "", List.of());
        } else {
            findings.problem(Part.MONTH, INVALID, chunk, namedMonth(chunk));
        }
    }

    private static List<Option> nearMonths(String roman) {
        return RomanMonth.ALL.stream()
                .filter(month -> UnitNames.distance(roman, month) == 1)
                .map(month -> month(RomanMonth.ALL.indexOf(month) + 1))
                .toList();
    }

    private static List<Option> namedMonth(String word) {
        String start = word.length() < 3 ? word : word.substring(0, 3).replace("NOP", "NOV");
        int index = MONTH_NAMES.indexOf(start);
        return index < 0 ? List.of() : List.of(month(index + 1));
    }

    private static Option month(int month) {
        return new Option(RomanMonth.of(month), draft -> draft.withMonth(month));
    }

    private void year() {
        String typed = take(DIGITS);
        if (typed == null) {
            findings.problem(Part.YEAR, REQUIRED, "", List.of());
        } else if (typed.length() == 2) {
            int year = 2000 + Integer.parseInt(typed);
            findings.problem(
                    Part.YEAR,
                    TWO_DIGITS,
                    typed,
                    year > latestYear ? List.of() : List.of(year(year)));
        } else if (typed.length() != 4) {
            findings.problem(Part.YEAR, INVALID, typed, List.of());
        } else {
            int year = Integer.parseInt(typed);
            if (year < EARLIEST_YEAR || year > latestYear) {
                findings.problem(Part.YEAR, OUT_OF_RANGE, typed, List.of(year(latestYear)));
            } else {
                draft = draft.withYear(year);
            }
        }
    }

    private static Option year(int year) {
        return new Option(Integer.toString(year), draft -> draft.withYear(year));
    }

    private boolean ahead(Pattern pattern) {
        return pattern.matcher(text).region(afterSeparator(), text.length()).lookingAt();
    }

    private @Nullable String take(Pattern pattern) {
        int from = afterSeparator();
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        if (position > start) {
            separator(text.substring(position, from), findings);
        }
        position = matcher.end();
        return matcher.group();
    }

    private int afterSeparator() {
        Matcher separator = SEPARATOR.matcher(text).region(position, text.length());
        separator.lookingAt();
        return separator.end();
    }

    /** Notes what stands between two parts where a slash belongs. */
    static void separator(String typed, Findings findings) {
        String signs = typed.replaceAll("\\s", "");
        if (signs.isEmpty()) {
            findings.repaired(RepairCode.SLASH_ADDED);
        } else if (!signs.equals("/")) {
            findings.repaired(RepairCode.PUNCTUATION);
        }
    }
}
