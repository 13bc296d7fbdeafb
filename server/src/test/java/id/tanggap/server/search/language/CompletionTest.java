package id.tanggap.server.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    /** The caret stands at the bar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "sta|;            0;3;  status:",
                "vpn sta|;        4;7;  status:",
                "-sta|;           1;4;  status:",
                "(pol|;           1;4;  polda:",
                "prio|;           0;4;  priority:",
                "kel|;            0;3;  group:",
                "status:|;        7;7;  new assigned in-progress pending resolved closed",
                "status:pe|;      7;9;  pending",
                "status:di|;      7;9;  assigned in-progress pending closed",
                "status:new,re|;  11;13; resolved",
                "status:new|,re;  7;10; new",
                "polda:kal|;      6;9;  kalbar kalsel",
                "polda:tim|;      6;9;  ntt",
                "assignee:m|;     9;10; me",
                "assignee:|;      9;9;  me none sari joko",
                "unit:kup|;       5;8;  \"Polres Kupang\" \"Polres Kupang Kota\"",
                "unit:\"polres kota|; 5;17; \"Polres Kupang Kota\"",
                "due:|;           4;4;  none <1h <4h <1d today yesterday tomorrow this-week last-week next-week this-month last-month",
                "due:<|;          4;5;  <1h <4h <1d",
                "created:kem|;    8;11; yesterday",
                "foo:ba|;         6;6;  ",
                "xyz|;            0;3;  ",
                "\"gagal st|;     9;9;  ",
                "judul:ga|;       6;8;  ",
            })
    void suggestionsReplaceWhatIsTyped(String typed, int from, int to, String suggestions) {
        int caret = typed.indexOf('|');
        Completion completion =
                Completion.at(typed.replace("|", ""), caret, SomeNames.CONTEXT.vocabulary());
        assertThat(
                        String.join(
                                " ",
                                completion.suggestions().stream()
                                        .map(Completion.Suggestion::text)
                                        .toList()))
                .isEqualTo(suggestions == null ? "" : suggestions);
        assertThat(completion.from()).isEqualTo(from);
        assertThat(completion.to()).isEqualTo(to);
    }

    @Test
    void nothingTypedSuggestsEveryFieldWithItsOtherNames() {
        Completion completion = Completion.at("vpn ", 4, SomeNames.CONTEXT.vocabulary());
        assertThat(completion.suggestions()).hasSize(Field.values().length);
        assertThat(completion.suggestions().getFirst().text()).isEqualTo("status:");
        assertThat(completion.suggestions().get(2).names()).containsExactly("prioritas");
    }

    @Test
    void everySuggestionCanBeRead() {
        for (Field field : Field.values()) {
            String prefix = field.label() + ":";
            for (Completion.Suggestion s :
                    Completion.at(prefix, prefix.length(), SomeNames.CONTEXT.vocabulary())
                            .suggestions()) {
                assertThat(QueryParser.parse(prefix + s.text(), SomeNames.CONTEXT))
                        .isInstanceOf(Node.Condition.class);
            }
        }
    }
}
