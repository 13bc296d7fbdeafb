package id.tanggap.server.dors;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.dors.NumberReading.Parsed;
import id.tanggap.server.dors.NumberReading.Part;
import id.tanggap.server.dors.NumberReading.Problem;
import id.tanggap.server.dors.NumberReading.ProblemCode;
import id.tanggap.server.dors.NumberReading.Refused;
import id.tanggap.server.dors.NumberReading.Repair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DorsNumberParserTest {
    private static final String REJANG_LEBONG =
            "LP/B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU";
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final DorsNumberParser PARSER =
            new DorsNumberParser(new SomeUnits(), () -> NOW, false);

    private static Parsed read(String typed, @Nullable String assumedPolda) {
        NumberReading reading = PARSER.parse(typed, assumedPolda);
        assertThat(reading).as(typed).isInstanceOf(Parsed.class);
        return (Parsed) reading;
    }

    private static List<Problem> refused(String typed, @Nullable String assumedPolda) {
        NumberReading reading = PARSER.parse(typed, assumedPolda);
        assertThat(reading).as(typed).isInstanceOf(Refused.class);
        return ((Refused) reading).problems();
    }

    private static List<String> repairs(String typed) {
        return read(typed, null).repairs().stream().map(repair -> repair.code().name()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LP/B/0012/VI/2022/SPKT/BARESKRIM POLRI",
                "LP/B/1234/VI/2022/SPKT/POLDA METRO JAYA",
                "LP/A/12/II/2026/SPKT.DITRESKRIMUM/POLDA BENGKULU",
                "LP/A/4/V/2022/SPKT.SATRESNARKOBA/POLRES MERANGIN/POLDA JAMBI",
                "LP/A/1/IV/2025/SPKT/POLSEK CURUP/POLRES REJANG LEBONG/POLDA BENGKULU",
                "SKTLK/7/XII/2024/SPKT/POLRESTA KUPANG KOTA/POLDA NUSA TENGGARA TIMUR",
                "LP/B/1/I/2026/SPKT/POLRESTA BANDARA SOEKARNO-HATTA/POLDA METRO JAYA",
                "LP/B/1/I/2026/SPKT/POLRES METRO/POLDA LAMPUNG",
                REJANG_LEBONG
            })
    void theCanonicalSpellingReadsAsItself(String canonical) {
        Parsed parsed = read(canonical, null);
        assertThat(parsed.number().canonical()).isEqualTo(canonical);
        assertThat(parsed.repairs()).isEmpty();
    }

    @Test
    void thePartsAreTold() {
        Parsed parsed =
                read("LP/A/1/IV/2025/SPKT.UNITRESKRIM/POLSEK CURUP/POLRES REJANG LEBONG", null);
        assertThat(parsed.number())
                .isEqualTo(
                        new DorsNumber(
                                DorsNumber.Kind.LP_A,
                                1,
                                4,
                                2025,
                                "UNITRESKRIM",
                                new IssuingUnit(
                                        "BENGKULU",
                                        "POLDA BENGKULU",
                                        "POLRES REJANG LEBONG",
                                        "POLSEK CURUP")));
        assertThat(parsed.number().unit().name()).isEqualTo("POLSEK CURUP");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lp/b/123/xi/2026/spkt/polres rejang lebong/polda bengkulu |",
                "LP / B / 123 / XI / 2026 / SPKT / POLRES REJANG LEBONG / POLDA BENGKULU |",
                "LP B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | SLASH_ADDED",
                "lpb/123/xi/2026/spkt/polres rejang lebong/polda bengkulu | SLASH_ADDED",
                "LP.B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU. | PUNCTUATION",
                "LP-B-123-XI-2026-SPKT-POLRES REJANG LEBONG-POLDA BENGKULU | PUNCTUATION",
                "LP\\B\\123\\XI\\2026\\SPKT\\POLRES REJANG LEBONG\\POLDA BENGKULU |",
                "LP/B/123/11/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | ROMAN_MONTH",
                "LP/B/123/X1/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | ROMAN_MONTH",
                "LP/B/123/Xl/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | ROMAN_MONTH",
                "LP/B/00123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | NUMBER_PADDING",
                "LP/B/123/XI/2026/POLRES REJANG LEBONG/POLDA BENGKULU | SPKT_ADDED",
                "LP/B/123/XI/2026/SPKT/RES REJANG LEBONG/POLDA BENGKULU | UNIT_NAME",
                "LP/B/123/XI/2026/SPKT/POLRESTA REJANG LEBONG/POLDA BENGKULU | UNIT_NAME",
                "LP/B/123/XI/2026/SPKT/REJANG LEBONG/BENGKULU | UNIT_NAME,UNIT_NAME",
                "LP/B/123/XI/2026/SPKT/POLRES REJANGLEBONG/POLDA BENGKULU | UNIT_NAME",
                "LP/B/123/XI/2026/SPKT/POLRES REJANG LEBONG | POLDA_ADDED",
                "LP/B/123/XI/2026/SPKT/POLDA BENGKULU/POLRES REJANG LEBONG | UNITS_REORDERED",
                "B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | KIND_ADDED",
                "LP/123/B/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU | MODEL_MOVED",
                "Nomor: LP/B/123/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU |",
                "Laporan Polisi No. LP/B/123/XI/2026/SPKT/Polres Rejang Lebong/Polda Bengkulu |",
                "lp b 123 xi 2026 spkt polres rejang lebong polda bengkulu | SLASH_ADDED",
                "LP/B/123/XI/2026 / POLRES / REJANG LEBONG | PUNCTUATION,SPKT_ADDED,POLDA_ADDED",
                "lp b123 11 2026 polres rejang lebong |"
                        + " SLASH_ADDED,ROMAN_MONTH,SPKT_ADDED,POLDA_ADDED",
            })
    void oneReportHasManySpellings(String typed, @Nullable String codes) {
        assertThat(read(typed, null).number().canonical()).isEqualTo(REJANG_LEBONG);
        assertThat(repairs(typed))
                .containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(",", -1));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "POLRES MUKO-MUKO, POLRES MUKOMUKO/POLDA BENGKULU",
        "POLRES BAU BAU, POLRES BAUBAU/POLDA SULAWESI TENGGARA",
        "POLRES GUNUNG KIDUL/POLDA D.I. YOGYAKARTA,"
                + " POLRES GUNUNGKIDUL/POLDA DAERAH ISTIMEWA YOGYAKARTA",
        "POLRES GUNUNGKIDUL/POLDA DIY, POLRES GUNUNGKIDUL/POLDA DAERAH ISTIMEWA YOGYAKARTA",
        "POLRES KEP. SERIBU, POLRES KEPULAUAN SERIBU/POLDA METRO JAYA",
        "POLRES BANGKA/POLDA BABEL, POLRES BANGKA/POLDA KEPULAUAN BANGKA BELITUNG",
        "POLRES BANGKA/POLDA KEP. BANGKA BELITUNG,"
                + " POLRES BANGKA/POLDA KEPULAUAN BANGKA BELITUNG",
        "POLRES JAKARTA SELATAN, POLRES METRO JAKARTA SELATAN/POLDA METRO JAYA",
        "POLRES JAKSEL/PMJ, POLRES METRO JAKARTA SELATAN/POLDA METRO JAYA",
        "POLRESTRO JAKARTA SELATAN, POLRES METRO JAKARTA SELATAN/POLDA METRO JAYA",
        "POLRES METRO TANGERANG SELATAN, POLRES TANGERANG SELATAN/POLDA METRO JAYA",
        "POLRES BEKASI, POLRES METRO BEKASI/POLDA METRO JAYA",
        "POLRES BEKASI KOTA, POLRES METRO BEKASI KOTA/POLDA METRO JAYA",
        "POLRES METRO, POLRES METRO/POLDA LAMPUNG",
        "POLRES KUPANG, POLRES KUPANG/POLDA NUSA TENGGARA TIMUR",
        "POLRES BENGKULU, POLRESTA BENGKULU/POLDA BENGKULU",
        "BARESKRIM, BARESKRIM POLRI",
        "PMJ, POLDA METRO JAYA",
        "POLDA METRO, POLDA METRO JAYA",
        "SEK CURUP/RES REJANG LEBONG, POLSEK CURUP/POLRES REJANG LEBONG/POLDA BENGKULU",
    })
    void unitsAreKnownByTheNamesPeopleUse(String typed, String chain) {
        Parsed parsed = read("LP/B/1234/XI/2026/SPKT/" + typed, null);
        assertThat(parsed.number().unit().chain()).isEqualTo(chain);
        assertThat(parsed.repairs()).isNotEmpty();
    }

    @Test
    void aReplacementSaysWhatBecameOfWhat() {
        assertThat(read("LP/B/5/8/2026/SPKT/POLRES MUKO-MUKO/POLDA BENGKULU", null).repairs())
                .containsExactly(
                        new Repair(
                                NumberReading.RepairCode.ROMAN_MONTH,
                                Map.of("from", "8", "to", "VIII")),
                        new Repair(
                                NumberReading.RepairCode.UNIT_NAME,
                                Map.of("from", "POLRES MUKO-MUKO", "to", "POLRES MUKOMUKO")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SPKT SATRESKRIM, SATRESKRIM",
        "SPKT/SATRESKRIM, SATRESKRIM",
        "SPKT. SATRES NARKOBA, SATRESNARKOBA",
        "SATRESKRIM, SATRESKRIM",
        "SPKT.UNITPPA, UNITPPA",
    })
    void theFunctionIsOneWordAfterADot(String typed, String satker) {
        Parsed parsed = read("LP/A/4/V/2022/" + typed + "/POLRES MERANGIN/POLDA JAMBI", null);
        assertThat(parsed.number().canonical())
                .isEqualTo("LP/A/4/V/2022/SPKT." + satker + "/POLRES MERANGIN/POLDA JAMBI");
    }

    @Test
    void bareskrimPadsToFourDigits() {
        Parsed parsed = read("LP/B/12/VI/2022/SPKT/BARESKRIM POLRI", null);
        assertThat(parsed.number().canonical()).isEqualTo("LP/B/0012/VI/2022/SPKT/BARESKRIM POLRI");
        assertThat(parsed.repairs())
                .containsExactly(new Repair(NumberReading.RepairCode.NUMBER_PADDING, Map.of()));
    }

    @Test
    void aThousandWrittenWithADotIsOneNumber() {
        assertThat(read("LP/B/2.801/IX/2026/SPKT/POLDA METRO JAYA", null).number().number())
                .isEqualTo(2801);
    }

    @Test
    void anOldLetterOfALossLetterIsDropped() {
        Parsed parsed = read("SKTLK/B/9/V/2012/SPKT/POLRES KUPANG/POLDA NTT", null);
        assertThat(parsed.number().canonical())
                .isEqualTo("SKTLK/9/V/2012/SPKT/POLRES KUPANG/POLDA NUSA TENGGARA TIMUR");
        assertThat(parsed.repairs())
                .contains(
                        new Repair(NumberReading.RepairCode.LETTER_DROPPED, Map.of("value", "B")));
    }

    @Test
    void thePoldaOfTheCallerDecidesWhereNothingElseDoes() {
        assertThat(read("LP/B/1/I/2026/SPKT/POLRES BANJAR", "KALSEL").number().unit().chain())
                .isEqualTo("POLRES BANJAR/POLDA KALIMANTAN SELATAN");
        assertThat(read("LP/B/1/I/2026/SPKT/POLRES CIMAHI", "JABAR").number().unit().chain())
                .isEqualTo("POLRES CIMAHI/POLDA JAWA BARAT");
        assertThat(read("LP/B/1/I/2026/SPKT/POLRES MERANGIN", "KALSEL").number().unit().chain())
                .isEqualTo("POLRES MERANGIN/POLDA JAMBI");
    }

    @Test
    void aPolresOfAnIncompleteListIsTakenAsTypedAndSaidSo() {
        Parsed parsed = read("LP/B/1/I/2026/SPKT/POLRES CIMAHI/POLDA JABAR", null);
        assertThat(parsed.number().unit().chain()).isEqualTo("POLRES CIMAHI/POLDA JAWA BARAT");
        assertThat(parsed.repairs())
                .contains(
                        new Repair(
                                NumberReading.RepairCode.UNIT_UNVERIFIED,
                                Map.of("value", "POLRES CIMAHI")));
    }

    @Test
    void anAmbiguousNameIsAskedWithTheWholeNumberForEachPolda() {
        assertThat(refused("LP/B/1/I/2026/SPKT/POLRES BANJAR", null))
                .containsExactly(
                        new Problem(
                                Part.POLDA,
                                ProblemCode.AMBIGUOUS,
                                "POLRES BANJAR",
                                List.of(
                                        "LP/B/1/I/2026/SPKT/POLRES BANJAR/POLDA KALIMANTAN SELATAN",
                                        "LP/B/1/I/2026/SPKT/POLRES BANJAR/POLDA JAWA BARAT")));
    }

    @Test
    void severalProblemsAreAllToldWithSuggestionsForTheirParts() {
        assertThat(refused("LP/C/0/XIII/26/SPKT/POLRES REJANG LEBNG/POLDA BENGKULU", null))
                .containsExactly(
                        new Problem(
                                Part.MODEL,
                                ProblemCode.MODEL_NOT_USED,
                                "C",
                                List.of("LP/A", "LP/B")),
                        new Problem(Part.NUMBER, ProblemCode.OUT_OF_RANGE, "0", List.of()),
                        new Problem(
                                Part.MONTH,
                                ProblemCode.INVALID,
                                "XIII",
                                List.of("III", "VIII", "XII")),
                        new Problem(Part.YEAR, ProblemCode.TWO_DIGITS, "26", List.of("2026")),
                        new Problem(
                                Part.UNIT,
                                ProblemCode.UNKNOWN,
                                "POLRES REJANG LEBNG",
                                List.of("POLRES REJANG LEBONG/POLDA BENGKULU")));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LP/123/XI/2026/SPKT/POLDA JAMBI | MODEL | REQUIRED | |"
                        + " LP/A/123/XI/2026/SPKT/POLDA JAMBI",
                "LP/D/123/XI/2026/SPKT/POLDA JAMBI | MODEL | INVALID | D |"
                        + " LP/A/123/XI/2026/SPKT/POLDA JAMBI",
                "STTLP/B/123/XI/2026/SPKT/POLDA JAMBI | KIND | INVALID | STTLP |"
                        + " LP/B/123/XI/2026/SPKT/POLDA JAMBI",
                "SKTLX/123/XI/2026/SPKT/POLDA JAMBI | KIND | INVALID | SKTLX |"
                        + " SKTLK/123/XI/2026/SPKT/POLDA JAMBI",
                "123/XI/2026/SPKT/POLDA JAMBI | KIND | REQUIRED | |"
                        + " LP/A/123/XI/2026/SPKT/POLDA JAMBI",
                "LP/B/XI/2026/SPKT/POLDA JAMBI | NUMBER | REQUIRED | |",
                "LP/B/12A/XI/2026/SPKT/POLDA JAMBI | NUMBER | INVALID | 12A |",
                "LP/B/12/13/2026/SPKT/POLDA JAMBI | MONTH | OUT_OF_RANGE | 13 |",
                "LP/B/12/IIII/2026/SPKT/POLDA JAMBI | MONTH | INVALID | IIII |"
                        + " LP/B/12/III/2026/SPKT/POLDA JAMBI",
                "LP/B/12/NOPEMBER/2026/SPKT/POLDA JAMBI | MONTH | INVALID | NOPEMBER |"
                        + " LP/B/12/XI/2026/SPKT/POLDA JAMBI",
                "LP/B/12/2026/SPKT/POLDA JAMBI | MONTH | REQUIRED | |",
                "LP/B/12/XI/26/SPKT/POLDA JAMBI | YEAR | TWO_DIGITS | 26 |"
                        + " LP/B/12/XI/2026/SPKT/POLDA JAMBI",
                "LP/B/12/XI/2027/SPKT/POLDA JAMBI | YEAR | OUT_OF_RANGE | 2027 |"
                        + " LP/B/12/XI/2026/SPKT/POLDA JAMBI",
                "LP/B/12/XI/202/SPKT/POLDA JAMBI | YEAR | INVALID | 202 |",
                "LP/B/12/XI/SPKT/POLDA JAMBI | YEAR | REQUIRED | |",
                "LP/B/12/XI/2026/SPKT.SATRESKIM/POLDA JAMBI | SATKER | UNKNOWN | SATRESKIM |"
                        + " LP/B/12/XI/2026/SPKT.SATRESKRIM/POLDA JAMBI",
                "LP/B/12/XI/2026/SPKT | UNIT | REQUIRED | |",
                "LP/B/12/XI/2026/SPKT/POLRES/POLDA JAMBI | UNIT | INVALID | POLRES |",
                "LP/B/12/XI/2026/SPKT/JAMBI | UNIT | AMBIGUOUS | JAMBI |"
                        + " LP/B/12/XI/2026/SPKT/POLDA JAMBI",
                "LP/B/12/XI/2026/SPKT/POLRES MERANGINN/POLDA JAMBI | UNIT | UNKNOWN |"
                        + " POLRES MERANGINN | LP/B/12/XI/2026/SPKT/POLRES MERANGIN/POLDA JAMBI",
                "LP/B/12/XI/2026/SPKT/POLRES REJANG | UNIT | UNKNOWN | POLRES REJANG |"
                        + " LP/B/12/XI/2026/SPKT/POLRES REJANG LEBONG/POLDA BENGKULU",
                "LP/B/12/XI/2026/SPKT/POLRES MERANGIN/POLDA BENGKULU | UNIT | NOT_IN_POLDA |"
                        + " POLRES MERANGIN | LP/B/12/XI/2026/SPKT/POLRES MERANGIN/POLDA JAMBI",
                "LP/B/12/XI/2026/SPKT/POLRES METRO/POLDA METRO JAYA | UNIT | NOT_IN_POLDA |"
                        + " POLRES METRO | LP/B/12/XI/2026/SPKT/POLRES METRO/POLDA LAMPUNG",
                "LP/B/12/XI/2026/SPKT/POLRES MERANGIN/POLDA JAMBY | POLDA | UNKNOWN |"
                        + " POLDA JAMBY | LP/B/12/XI/2026/SPKT/POLRES MERANGIN/POLDA JAMBI",
                "LP/B/12/XI/2026/SPKT/POLRES XYZQW | POLDA | REQUIRED | |",
                "LP/B/12/XI/2026/SPKT/POLSEK CURUP/POLDA BENGKULU | UNIT | POLRES_REQUIRED |"
                        + " POLSEK CURUP |",
                "LP/B/12/XI/2026/SPKT/POLRES LEBONG/POLRES MUKOMUKO | UNIT | TWICE |"
                        + " POLRES MUKOMUKO |",
                "LP/B/12/XI/2026/SPKT/BARESKRIM/POLDA JAMBI | UNIT | TWICE | BARESKRIM |",
            })
    void aProblemNamesItsPartAndTheWayOut(
            String number,
            Part part,
            ProblemCode code,
            @Nullable String typed,
            @Nullable String firstSuggestion) {
        List<Problem> problems = refused(number, null);
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.part()).isEqualTo(part);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.typed()).isEqualTo(typed == null ? "" : typed);
        if (firstSuggestion == null) {
            assertThat(problem.suggestions()).isEmpty();
        } else {
            assertThat(problem.suggestions()).startsWith(firstSuggestion);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "halo", "/////", "LP", "0", "POLDA BENGKULU", "🚓"})
    void whatIsNoNumberIsRefusedPartByPart(String typed) {
        assertThat(refused(typed, null)).hasSizeGreaterThan(2);
    }

    @Test
    void modelCIsReadWhereItIsInUse() {
        DorsNumberParser older = new DorsNumberParser(new SomeUnits(), () -> NOW, true);
        NumberReading reading = older.parse("LP/C/3/XI/2026/SPKT/POLDA JAMBI", null);
        assertThat(reading).isInstanceOf(Parsed.class);
        assertThat(((Parsed) reading).number().kind()).isEqualTo(DorsNumber.Kind.LP_C);
    }

    @Test
    void theYearBeginsInTheEastFirst() {
        Instant newYearInJayapura = Instant.parse("2026-12-31T15:00:00Z");
        DorsNumberParser parser =
                new DorsNumberParser(new SomeUnits(), () -> newYearInJayapura, false);
        assertThat(parser.parse("LP/B/1/I/2027/SPKT/POLDA JAMBI", null)).isInstanceOf(Parsed.class);
    }
}
