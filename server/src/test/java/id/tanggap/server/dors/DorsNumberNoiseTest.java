package id.tanggap.server.dors;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.dors.NumberReading.Parsed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;

/** Random numbers, and random ways to type them. */
class DorsNumberNoiseTest {
    private static final SomeUnits UNITS = new SomeUnits();
    private static final DorsNumberParser PARSER =
            new DorsNumberParser(UNITS, () -> Instant.parse("2026-11-23T04:00:00Z"), false);

    @Property
    void aCanonicalNumberReadsAsItself(@ForAll("numbers") DorsNumber number) {
        assertThat(PARSER.parse(number.canonical(), null)).isEqualTo(new Parsed(number, List.of()));
    }

    @Property(tries = 3000)
    void noiseDoesNotChangeWhatIsRead(@ForAll("numbers") DorsNumber number, @ForAll long seed) {
        String typed = Noise.of(number, new Random(seed));
        assertThat(PARSER.parse(typed, number.unit().poldaCode()))
                .as(typed)
                .isInstanceOfSatisfying(
                        Parsed.class, parsed -> assertThat(parsed.number()).isEqualTo(number));
    }

    @Property
    void whateverIsReadReadsTheSameAgain(@ForAll("numbers") DorsNumber n, @ForAll long seed) {
        NumberReading reading = PARSER.parse(Noise.of(n, new Random(seed)), null);
        if (reading instanceof Parsed first) {
            assertThat(PARSER.parse(first.number().canonical(), null))
                    .isEqualTo(new Parsed(first.number(), List.of()));
        }
    }

    @Property(tries = 3000)
    void anyTextIsReadOrRefusedWithAReason(@ForAll @NotBlank String text) {
        reasonable(PARSER.parse(text, null));
    }

    @Property(tries = 3000)
    void anyMutilatedNumberIsReadOrRefusedWithAReason(
            @ForAll("numbers") DorsNumber number, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(number.canonical());
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "ABXIV019 /.-".charAt(random.nextInt(12)));
                default -> text.setCharAt(at, "ABXIV019 /.-".charAt(random.nextInt(12)));
            }
        }
        reasonable(PARSER.parse(text.toString(), null));
    }

    private static void reasonable(NumberReading reading) {
        switch (reading) {
            case Parsed parsed ->
                    assertThat(PARSER.parse(parsed.number().canonical(), null))
                            .isInstanceOf(Parsed.class);
            case NumberReading.Refused refused -> assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<DorsNumber> numbers() {
        Arbitrary<IssuingUnit> polda =
                Arbitraries.of(UNITS.poldas()).map(p -> IssuingUnit.of(p, null));
        Arbitrary<IssuingUnit> polres = Arbitraries.of(UNITS.polres()).map(this::unit);
        Arbitrary<IssuingUnit> polsek =
                Combinators.combine(polres, Arbitraries.of("CURUP", "SATUI", "KOTA PADANG"))
                        .as((unit, name) -> unit.withPolsek("POLSEK " + name));
        Arbitrary<IssuingUnit> units =
                Arbitraries.oneOf(
                        Arbitraries.just(IssuingUnit.BARESKRIM), polda, polres, polres, polsek);
        return Combinators.combine(
                        Arbitraries.of(
                                DorsNumber.Kind.LP_A, DorsNumber.Kind.LP_B, DorsNumber.Kind.SKTLK),
                        Arbitraries.integers().between(1, 5000),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(2021, 2026),
                        Arbitraries.of("SATRESKRIM", "SATRESNARKOBA", "DITLANTAS").injectNull(0.6),
                        units)
                .as(DorsNumber::new);
    }

    private IssuingUnit unit(UnitDirectory.Polres polres) {
        UnitDirectory.Polda polda =
                UNITS.poldas().stream()
                        .filter(p -> p.code().equals(polres.poldaCode()))
                        .findFirst()
                        .orElseThrow();
        return IssuingUnit.of(polda, polres.name().toUpperCase(Locale.ROOT));
    }

    /** Types a number as an agent in a hurry would. */
    private static final class Noise {
        private final Random random;

        private Noise(Random random) {
            this.random = random;
        }

        static String of(DorsNumber number, Random random) {
            return new Noise(random).type(number);
        }

        private String type(DorsNumber number) {
            String model = number.kind().name().replace("LP_", "");
            StringBuilder text = new StringBuilder(oneOf("", "", "No. ", "Nomor : "));
            text.append(
                    number.kind() == DorsNumber.Kind.SKTLK
                            ? "SKTLK"
                            : "LP" + oneOf("/", " / ", " ", "", ".", "-") + model);
            text.append(slash()).append(oneOf("", "", "0", "00")).append(number.number());
            text.append(slash()).append(month(number.month()));
            text.append(slash()).append(number.year());
            if (number.satker() != null) {
                text.append(slash()).append("SPKT").append(oneOf(".", " ", "/", " . "));
                text.append(number.satker());
            } else {
                text.append(oneOf(slash() + "SPKT", slash() + "SPKT", ""));
            }
            for (String name : number.unit().chain().split("/", -1)) {
                boolean polda = name.equals(number.unit().polda());
                boolean alone = number.unit().polres() == null;
                if (!polda || alone || random.nextInt(3) > 0) {
                    text.append(slash()).append(polda ? polda(number.unit(), name) : name);
                }
            }
            text.append(oneOf("", "", ".", " ", ",", "/"));
            return cased(text.toString().replace(" ", oneOf(" ", " ", "  ", "\u00a0")));
        }

        private String polda(IssuingUnit unit, String name) {
            return oneOf(name, name, "POLDA " + Objects.requireNonNull(unit.poldaCode()));
        }

        private String month(int month) {
            return oneOf(RomanMonth.of(month), Integer.toString(month), "%02d".formatted(month));
        }

        private String slash() {
            return oneOf("/", "/", "/", " / ", "/ ", " ", " - ", ", ");
        }

        private String cased(String text) {
            return switch (random.nextInt(3)) {
                case 0 -> text.toLowerCase(Locale.ROOT);
                case 1 -> text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
                default -> text;
            };
        }

        private String oneOf(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
