package id.tanggap.telephony.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.telephony.Caller;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    /** As Asterisk 22 wrote it. */
    private static final String CDR =
            "\"\",\"+6281277700101\",\"1500\",\"tanggap-inbound\","
                    + "\"\"\"Ipda Budi\"\" <+6281277700101>\",\"PJSIP/trunk-00000000\","
                    + "\"PJSIP/2001-00000001\",\"Queue\",\"bantuan,,,,1800\","
                    + "\"2026-11-23 04:23:10\",\"2026-11-23 04:23:11\",\"2026-11-23 04:23:15\","
                    + "5,4,\"ANSWERED\",\"DOCUMENTATION\",\"tanggap-1795407790.0\",\"\",\"\","
                    + "\"tanggap-1795407790.0\",7";

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void cdrLineIsReadWhole() {
        assertThat(CdrRecord.parse(CDR))
                .isEqualTo(
                        new CdrRecord(
                                new LinkedId("tanggap-1795407790.0"),
                                new UniqueId("tanggap-1795407790.0"),
                                7,
                                new Caller("+6281277700101", "Ipda Budi"),
                                "1500",
                                "PJSIP/trunk-00000000",
                                "PJSIP/2001-00000001",
                                Instant.parse("2026-11-23T04:23:10Z"),
                                Instant.parse("2026-11-23T04:23:11Z"),
                                Instant.parse("2026-11-23T04:23:15Z"),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(4),
                                CdrDisposition.ANSWERED));
    }

    @Test
    void unansweredCdrHasNoAnswerTime() {
        String line =
                CDR.replace("\"2026-11-23 04:23:11\"", "\"\"")
                        .replace("\"ANSWERED\"", "\"NO ANSWER\"")
                        .replace("\"PJSIP/2001-00000001\"", "\"\"");

        CdrRecord cdr = CdrRecord.parse(line);
        assertThat(cdr).isNotNull();
        assertThat(cdr.answeredAt()).isNull();
        assertThat(cdr.destinationChannel()).isNull();
        assertThat(cdr.disposition()).isEqualTo(CdrDisposition.NO_ANSWER);
    }

    @Test
    void cdrIsReadTheSameInThaiCalendarAndArabicDigits() {
        CdrRecord expected = CdrRecord.parse(CDR);
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        assertThat(CdrRecord.parse(CDR)).isEqualTo(expected);
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        assertThat(CdrRecord.parse(CDR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "a,b,c", "\"unfinished,1,2", "\u0000"})
    void lineThatIsNoCdrIsRefused(String line) {
        assertThat(CdrRecord.parse(line)).isNull();
    }

    @Test
    void cdrWithWrongNumbersOrTimesIsRefused() {
        assertThat(CdrRecord.parse(CDR.replace(",7", ",x"))).isNull();
        assertThat(CdrRecord.parse(CDR.replace("04:23:10", "25:23:10"))).isNull();
        assertThat(CdrRecord.parse(CDR.replace("ANSWERED", "WHATEVER"))).isNull();
    }

    @Test
    void queueLogLineIsReadWhole() {
        QueueLogRecord line =
                QueueLogRecord.parse(
                        "1795407837|tanggap-1795407828.7|bantuan|Sari|COMPLETECALLER|1|8|1");

        assertThat(line).isNotNull();
        assertThat(line)
                .isEqualTo(
                        new QueueLogRecord(
                                Instant.ofEpochSecond(1795407837),
                                new UniqueId("tanggap-1795407828.7"),
                                "bantuan",
                                "Sari",
                                QueueLogEvent.COMPLETECALLER,
                                "COMPLETECALLER",
                                List.of("1", "8", "1")));
        assertThat(line.seconds(1)).isEqualTo(Duration.ofSeconds(8));
        assertThat(line.seconds(7)).isEqualTo(Duration.ZERO);
    }

    @Test
    void queueLogLineOfTheManagementIsAboutNoCall() {
        assertThat(QueueLogRecord.parse("1795407813|MANAGER|bantuan|PJSIP/2001|ADDMEMBER|PAUSED"))
                .satisfies(
                        line -> {
                            assertThat(line.caller()).isNull();
                            assertThat(line.member()).isEqualTo("PJSIP/2001");
                            assertThat(line.event()).isEqualTo(QueueLogEvent.ADDMEMBER);
                        });
        assertThat(QueueLogRecord.parse("1795407631|NONE|NONE|NONE|QUEUESTART|"))
                .satisfies(line -> assertThat(line.queue()).isNull());
    }

    @Test
    void queueLogWordWeDoNotKnowIsKept() {
        assertThat(QueueLogRecord.parse("1795407631|NONE|NONE|NONE|DID|021500|"))
                .satisfies(
                        line -> {
                            assertThat(line.event()).isEqualTo(QueueLogEvent.OTHER);
                            assertThat(line.word()).isEqualTo("DID");
                            assertThat(line.data()).containsExactly("021500", "");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "x|NONE|NONE|NONE|QUEUESTART|", "1|2|3"})
    void lineThatIsNoQueueLogIsRefused(String line) {
        assertThat(QueueLogRecord.parse(line)).isNull();
    }
}
