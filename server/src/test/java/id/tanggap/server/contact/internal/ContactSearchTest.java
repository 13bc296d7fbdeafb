package id.tanggap.server.contact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactSearchTest {
    @Test
    void nothingTypedMeansEverybody() {
        assertThat(ContactSearch.of(null).words()).isEmpty();
        assertThat(ContactSearch.of("   ").words()).isEmpty();
    }

    @Test
    void everyWordCountsOnce() {
        assertThat(ContactSearch.of(" Rudi  Rejang rudi ").words())
                .containsExactly("rudi", "rejang");
    }

    @ParameterizedTest
    @CsvSource({
        "0812-7770-0101, 81277700101",
        "+62 812 7770, 8127770",
        "85010203, 85010203",
        "00010203, 00010203",
    })
    void numbersAreOneWordWithoutTrunkPrefixOrCountryCode(String typed, String word) {
        assertThat(ContactSearch.of(typed).words()).containsExactly(word);
    }

    @Test
    void wildcardsAreTakenLiterally() {
        assertThat(ContactSearch.pattern("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void onlyWordsOfLettersMayBeNearMisses() {
        assertThat(ContactSearch.isFuzzy("hartno")).isTrue();
        assertThat(ContactSearch.isFuzzy("budi2")).isFalse();
        assertThat(ContactSearch.isFuzzy("edi")).isFalse();
    }
}
