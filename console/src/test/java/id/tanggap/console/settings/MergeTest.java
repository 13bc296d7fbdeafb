package id.tanggap.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {
    private record Fields(
            String name, @Nullable Integer minutes, Set<String> pausing, boolean on) {}

    private static final Fields BASE = new Fields("Normal", 60, Set.of("VENDOR"), true);

    @Test
    void eachKeepsWhatOnlyOneChanged() {
        Merge<Fields> merge =
                Merge.of(
                        BASE,
                        new Fields("Normal", null, Set.of("VENDOR"), false),
                        new Fields("Biasa", 60, Set.of(), true));
        assertThat(merge.merged()).isEqualTo(new Fields("Biasa", null, Set.of(), false));
        assertThat(merge.both()).isEmpty();
    }

    @Test
    void whatBothChangedStaysMineAndIsNamed() {
        Merge<Fields> merge =
                Merge.of(
                        BASE,
                        new Fields("Normal", 30, Set.of("VENDOR"), false),
                        new Fields("Normal", 45, Set.of("VENDOR"), false));
        assertThat(merge.merged().minutes()).isEqualTo(30);
        assertThat(merge.both()).containsExactly("minutes");
    }
}
