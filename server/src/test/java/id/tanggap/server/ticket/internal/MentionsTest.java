package id.tanggap.server.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@budi tolong cek | budi",
                "tolong @Budi.Santoso, ya | budi.santoso",
                "tanya @budi. | budi. budi",
                "(@rina_p) dan @arif-w! | rina_p arif-w",
                "@budi@rina | budi",
                "surel budi@polri.example saja | ''",
                "nama @x terlalu pendek | ''",
                "tanpa sebutan | ''",
                "@ budi | ''",
                "@@budi | ''"
            })
    void namesAfterAnAtSignAreMeantAndAddressesAreNot(String text, String names) {
        List<String> expected = names.isEmpty() ? List.of() : Arrays.asList(names.split(" "));
        assertThat(Mentions.in(text)).containsExactlyElementsOf(expected);
    }

    @Test
    void nobodyMentionsAHundred() {
        String text =
                IntStream.range(0, 100).mapToObj(i -> "@user" + i).collect(Collectors.joining(" "));
        assertThat(Mentions.in(text)).hasSize(20);
    }
}
