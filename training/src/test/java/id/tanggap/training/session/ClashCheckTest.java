package id.tanggap.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClashCheckTest {
    private static final UUID RATNA = new UUID(1, 1);
    private static final UUID WAHYU = new UUID(1, 2);
    private static final Booking.Place HALL =
            new Booking.Place("BENGKULU", "Mapolda Bengkulu", "Aula");
    private static final Booking.Place LAB =
            new Booking.Place("BENGKULU", "Mapolda Bengkulu", "Lab TI");

    private static TimeSlot slot(int fromMinute, int toMinute) {
        Instant base = Instant.parse("2026-11-24T01:00:00Z");
        return new TimeSlot(base.plusSeconds(fromMinute * 60L), base.plusSeconds(toMinute * 60L));
    }

    private static Booking booking(long id, UUID trainer, Booking.Place place, TimeSlot slot) {
        return new Booking(new UUID(2, id), trainer, place, slot, false);
    }

    @Test
    void sameTrainerAtOverlappingTimesClashesAndNamesTheSharedTime() {
        Booking present = booking(1, RATNA, HALL, slot(0, 120));

        List<Clash> clashes =
                ClashCheck.clashes(booking(2, RATNA, LAB, slot(90, 180)), List.of(present));

        assertThat(clashes)
                .containsExactly(new Clash(Clash.Kind.TRAINER, present.sessionId(), slot(90, 120)));
    }

    @Test
    void sameRoomClashesWhateverItsSpelling() {
        Booking present = booking(1, RATNA, HALL, slot(0, 120));
        Booking.Place sameHall = new Booking.Place("BENGKULU", " mapolda  BENGKULU", "aula ");

        List<Clash> clashes =
                ClashCheck.clashes(booking(2, WAHYU, sameHall, slot(60, 90)), List.of(present));

        assertThat(clashes)
                .containsExactly(new Clash(Clash.Kind.ROOM, present.sessionId(), slot(60, 90)));
    }

    @Test
    void roomOfTheSameNameInAnotherPoldaIsAnotherRoom() {
        Booking present = booking(1, RATNA, HALL, slot(0, 120));
        Booking.Place elsewhere = new Booking.Place("JAMBI", "Mapolda Bengkulu", "Aula");

        assertThat(ClashCheck.clashes(booking(2, WAHYU, elsewhere, slot(0, 120)), List.of(present)))
                .isEmpty();
    }

    @Test
    void sessionThatBeginsWhenAnotherEndsDoesNotClash() {
        Booking present = booking(1, RATNA, HALL, slot(0, 120));

        assertThat(ClashCheck.clashes(booking(2, RATNA, HALL, slot(120, 180)), List.of(present)))
                .isEmpty();
    }

    @Test
    void changedSessionDoesNotClashWithItself() {
        Booking present = booking(1, RATNA, HALL, slot(0, 120));

        assertThat(ClashCheck.clashes(booking(1, RATNA, HALL, slot(30, 150)), List.of(present)))
                .isEmpty();
    }

    @Test
    void cancelledSessionTakesNothing() {
        Booking cancelled = new Booking(new UUID(2, 1), RATNA, HALL, slot(0, 120), true);

        assertThat(ClashCheck.clashes(booking(2, RATNA, HALL, slot(0, 120)), List.of(cancelled)))
                .isEmpty();
    }

    @Test
    void trainerAndRoomOfOneSessionAreBothNamed() {
        Booking present = booking(1, RATNA, HALL, slot(0, 120));

        assertThat(ClashCheck.clashes(booking(2, RATNA, HALL, slot(0, 120)), List.of(present)))
                .extracting(Clash::kind)
                .containsExactly(Clash.Kind.TRAINER, Clash.Kind.ROOM);
    }

    @Test
    void slotThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> slot(10, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void overlapIsSymmetricAndAgreesWithSharedMinutes(
            @ForAll @IntRange(min = 0, max = 60) int a,
            @ForAll @IntRange(min = 1, max = 60) int lengthA,
            @ForAll @IntRange(min = 0, max = 60) int b,
            @ForAll @IntRange(min = 1, max = 60) int lengthB) {
        TimeSlot one = slot(a, a + lengthA);
        TimeSlot other = slot(b, b + lengthB);
        int shared = Math.min(a + lengthA, b + lengthB) - Math.max(a, b);

        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one)).isEqualTo(shared > 0);
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.intersection(other).map(s -> s.length().toMinutes()).orElse(0L))
                .isEqualTo(Math.max(0, shared));
    }
}
