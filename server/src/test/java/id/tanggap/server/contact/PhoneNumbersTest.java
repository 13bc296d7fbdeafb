package id.tanggap.server.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "081277700101, +6281277700101",
        "0812-7770-0101, +6281277700101",
        "+62 812 7770 0101, +6281277700101",
        "6281277700101, +6281277700101",
        "81277700101, +6281277700101",
        "(0732) 21110, +6273221110",
        "0732/21110, +6273221110",
        "+65 6123 4567, +6561234567",
    })
    void readsNumbersAsPeopleAndExchangesWriteThem(String written, String e164) {
        assertThat(PhoneNumbers.toE164(written)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "1001",
                "110",
                "0812",
                "anonymous",
                "0812-SANDI-01",
                "+",
                "0812777001010101010101"
            })
    void refusesWhatIsNoNumberOfTheOutsideWorld(String written) {
        assertThat(PhoneNumbers.toE164(written)).isEmpty();
        assertThat(PhoneNumbers.last9(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"081277700101", "+6281277700101", "81277700101", "6281277700101"})
    void everySpellingOfANumberHasTheSameLastNineDigits(String written) {
        assertThat(PhoneNumbers.last9(written)).contains("277700101");
    }

    @Test
    void landlinesShorterThanNineDigitsAreComparedWithTheirCountryCode() {
        assertThat(PhoneNumbers.last9("073221110")).isEqualTo(PhoneNumbers.last9("+6273221110"));
    }

    @Test
    void displaysIndonesianNumbersAsPeopleReadThem() {
        assertThat(PhoneNumbers.display("+6281277700101")).isEqualTo("0812-7770-0101");
        assertThat(PhoneNumbers.display("+6561234567")).isEqualTo("+65 6123 4567");
        assertThat(PhoneNumbers.display("anonymous")).isEqualTo("anonymous");
    }
}
