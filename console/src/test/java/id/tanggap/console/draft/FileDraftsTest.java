package id.tanggap.console.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDraftsTest {
    @TempDir private Path base;

    private FileDrafts open(String user) {
        return FileDrafts.of(base, "desk.test", user, Runnable::run);
    }

    private static Map<String, String> recall(FileDrafts drafts) throws Exception {
        CompletableFuture<Map<String, String>> told = new CompletableFuture<>();
        drafts.recall(told::complete);
        return told.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatWasPutIsThereAfterARestartAndWhatWasRemovedIsNot() throws Exception {
        try (FileDrafts drafts = open("dewi")) {
            drafts.put("reply-1", "satu");
            drafts.put("reply-1", "satu dua");
            drafts.put("reply-2", "tiga");
            drafts.remove("reply-2");
        }
        try (FileDrafts drafts = open("dewi")) {
            assertThat(recall(drafts)).isEqualTo(Map.of("reply-1", "satu dua"));
            assertThat(drafts.lasting()).isTrue();
        }
    }

    @Test
    void eachUserAndServerHasHisOwn() throws Exception {
        try (FileDrafts drafts = open("dewi")) {
            drafts.put("reply-1", "satu");
        }
        try (FileDrafts drafts = open("arif")) {
            assertThat(recall(drafts)).isEmpty();
        }
        try (FileDrafts drafts = FileDrafts.of(base, "other.test", "dewi", Runnable::run)) {
            assertThat(recall(drafts)).isEmpty();
        }
    }

    @Test
    void nobodyElseMayReadThemAndNothingHalfWrittenStays() throws Exception {
        try (FileDrafts drafts = open("dewi")) {
            for (int i = 0; i < 50; i++) {
                drafts.put("filing-1", "teks ".repeat(i));
            }
        }
        try (Stream<Path> folders = Files.list(base)) {
            Path folder = folders.findFirst().orElseThrow();
            assertThat(Files.getPosixFilePermissions(folder))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactly("filing-1.draft");
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsNotCalledLasting() throws Exception {
        Path file = Files.writeString(base.resolve("in the way"), "x");
        try (FileDrafts drafts = FileDrafts.of(file, "desk.test", "dewi", Runnable::run)) {
            drafts.put("reply-1", "satu");
            recall(drafts);
            assertThat(drafts.lasting()).isFalse();
        }
    }

    @Test
    void whatNobodyTouchedForAMonthGoes() throws Exception {
        Path folder = Files.createDirectories(base.resolve("dewi"));
        Path old = Files.writeString(folder.resolve("reply-1.draft"), "lama");
        age(old, Instant.now().minus(FileDrafts.KEPT).minusSeconds(60));
        Files.writeString(folder.resolve("reply-2.draft"), "baru");
        try (FileDrafts drafts = new FileDrafts(folder, Runnable::run, Clock.systemUTC())) {
            assertThat(recall(drafts)).containsOnlyKeys("reply-2");
        }
        assertThat(old).doesNotExist();
    }

    private static void age(Path file, Instant at) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    @Test
    void aKeyLeadsNowhereElse() {
        try (FileDrafts drafts = open("dewi")) {
            assertThatThrownBy(() -> drafts.put("../evil", "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
