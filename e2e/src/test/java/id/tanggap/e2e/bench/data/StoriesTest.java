package id.tanggap.e2e.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ticket.TicketStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final Instant AS_OF = Instant.parse("2026-11-26T02:00:00Z");
    private static final int COUNT = 4000;

    private final Desk desk = MadeDesk.small();
    private final Stories stories = new Stories(desk, 7, COUNT, AS_OF);

    @Test
    void theSameSeedTellsTheSameStoriesInAnyOrder() {
        Stories again = new Stories(MadeDesk.small(), 7, COUNT, AS_OF);
        List<Story> backwards =
                IntStream.range(0, 50)
                        .mapToObj(i -> again.story(COUNT - 1 - i))
                        .toList()
                        .reversed();

        assertThat(IntStream.range(COUNT - 50, COUNT).mapToObj(stories::story).toList())
                .isEqualTo(backwards);
        assertThat(new Stories(desk, 8, COUNT, AS_OF).story(0)).isNotEqualTo(stories.story(0));
    }

    @Test
    void numbersHaveNoGapsAndFollowTheTime() {
        Map<String, List<Integer>> years =
                IntStream.range(0, COUNT)
                        .mapToObj(stories::number)
                        .collect(
                                Collectors.groupingBy(
                                        n -> n.substring(2, 6),
                                        Collectors.mapping(
                                                n -> Integer.parseInt(n.substring(7)),
                                                Collectors.toList())));

        assertThat(years.keySet()).containsExactlyInAnyOrder("2023", "2024", "2025", "2026");
        years.forEach(
                (year, numbers) -> {
                    assertThat(numbers)
                            .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
                    assertThat(stories.lastNumbers())
                            .containsEntry(Integer.valueOf(year), numbers.size());
                });
        assertThat(IntStream.range(0, COUNT).mapToObj(stories::createdAt)).isSorted();
    }

    @Test
    void fiveInAHundredAreOpenAndFiveRepliesBelongToEach() {
        List<Story> all = IntStream.range(0, COUNT).mapToObj(stories::story).toList();

        assertThat(all.stream().filter(s -> s.status().isOpen()).count())
                .isBetween(COUNT * 4L / 100, COUNT * 6L / 100);
        assertThat(all.stream().flatMap(s -> s.entries().stream()).filter(StoriesTest::isSaid))
                .hasSizeBetween(COUNT * 47 / 10, COUNT * 53 / 10);
        assertThat(all).map(Story::id).doesNotHaveDuplicates();
        assertThat(all.stream().map(Story::status).collect(Collectors.toSet()))
                .contains(TicketStatus.values());
    }

    @Test
    void everyStoryIsToldInOrderAndEndsBeforeTheLook() {
        for (int i = 0; i < COUNT; i++) {
            Story story = stories.story(i);
            assertThat(story.entries())
                    .isSortedAccordingTo(Comparator.comparing(Story.Entry::at))
                    .allMatch(e -> !e.at().isAfter(AS_OF));
            assertThat(story.entries().getFirst().kind()).isEqualTo("FILED");
            assertThat(story.moments()).isSortedAccordingTo(Comparator.comparing(m -> m.at()));
        }
    }

    @Test
    void clocksFireWhatWasReachedAndSayWhenTheNextIs() {
        for (int i = 0; i < COUNT; i++) {
            Story story = stories.story(i);
            if (story.status().isOpen()) {
                Clocks clocks = Clocks.of(story, desk, AS_OF);
                assertThat(clocks.lines()).allMatch(line -> !line.at().isAfter(AS_OF));
                assertThat(clocks.nextThreshold())
                        .satisfiesAnyOf(
                                next -> assertThat(next).isNull(),
                                next -> assertThat(next).isAfter(AS_OF));
            }
        }
    }

    @Test
    void wordsAreUsedAsUnevenlyAsInRealTexts() {
        Map<String, Long> often =
                IntStream.range(0, COUNT)
                        .mapToObj(stories::words)
                        .flatMap(words -> List.of(words.split(" ")).stream())
                        .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        List<Long> counts = often.values().stream().sorted(Comparator.reverseOrder()).toList();

        assertThat(often).hasSizeGreaterThan(500);
        assertThat(counts.getFirst()).isGreaterThan(10 * counts.get(counts.size() / 2));
    }

    private static boolean isSaid(Story.Entry entry) {
        return Set.of("REPLY", "CONTACT_REPLY", "NOTE").contains(entry.kind());
    }
}
