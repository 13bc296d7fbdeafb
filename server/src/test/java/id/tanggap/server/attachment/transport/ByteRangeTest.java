package id.tanggap.server.attachment.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1, bytes 0-0/100",
        "bytes=10-19, 10, 10, bytes 10-19/100",
        "bytes=90-, 90, 10, bytes 90-99/100",
        "bytes=90-1000, 90, 10, bytes 90-99/100",
        "bytes=-10, 90, 10, bytes 90-99/100",
        "bytes=-1000, 0, 100, bytes 0-99/100"
    })
    void aPartIsReadAndTold(String header, long first, long length, String told) {
        ByteRange part = ByteRange.of(header, 100).orElseThrow();
        assertThat(part).isEqualTo(new ByteRange(first, length));
        assertThat(part.header(100)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=-0",
                "bytes=100-",
                "bytes=5-4",
                "bytes=0-1,5-6",
                "items=0-1",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void whatIsNoneGetsTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void noHeaderGetsTheWhole() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
