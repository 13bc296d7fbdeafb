package id.tanggap.telephony.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailerTest {
    @TempDir Path folder;

    private Path file = Path.of("unset");
    private LogTailer<String> tailer = new LogTailer<>(file, line -> line);
    private @Nullable LogPosition position;
    private final List<LogPosition> seen = new ArrayList<>();

    @BeforeEach
    void watch() {
        file = folder.resolve("queue_log");
        tailer = new LogTailer<>(file, line -> line.startsWith("bad") ? null : line);
    }

    @Test
    void fileThatDoesNotExistYetIsEmpty() throws IOException {
        assertThat(lines()).isEmpty();
        append("one\n");
        assertThat(lines()).containsExactly("one");
    }

    @Test
    void eachLineComesOnceWithItsOwnPosition() throws IOException {
        append("one\ntwo\n");
        assertThat(lines()).containsExactly("one", "two");
        assertThat(lines()).isEmpty();
        append("three\n");
        assertThat(lines()).containsExactly("three");
        assertThat(seen).doesNotHaveDuplicates().extracting(LogPosition::offset).contains(0L, 4L);
    }

    @Test
    void lineThatIsBeingWrittenWaits() throws IOException {
        append("one\nhal");
        assertThat(lines()).containsExactly("one");
        append("f\n");
        assertThat(lines()).containsExactly("half");
    }

    @Test
    void limitIsKeptAndNothingIsSkipped() throws IOException {
        append("1\n2\n3\n4\n5\n");
        assertThat(lines(2)).containsExactly("1", "2");
        assertThat(lines(2)).containsExactly("3", "4");
        assertThat(lines(2)).containsExactly("5");
    }

    @Test
    void lineThatCannotBeUnderstoodIsReportedAndPassed() throws IOException {
        append("one\nbad line\ntwo\n");
        LogBatch<String> batch = tailer.poll(null, 100);
        assertThat(batch.unreadable()).containsExactly("bad line");
        assertThat(batch.entries())
                .extracting(LogBatch.Entry::record)
                .containsExactly("one", "two");
    }

    @Test
    void rotationByRenameLosesAndRepeatsNothing() throws IOException {
        append("one\n");
        lines();
        append("two\n");
        rotate("queue_log.1", 20);
        append("three\n");
        assertThat(lines()).containsExactly("two");
        assertThat(lines()).containsExactly("three");
    }

    @Test
    void writerThatStillWritesIntoTheRenamedFileIsFollowed() throws IOException {
        append("one\n");
        lines();
        rotate("queue_log.1", 20);
        Files.createFile(file);
        Files.writeString(folder.resolve("queue_log.1"), "late\n", StandardOpenOption.APPEND);
        assertThat(lines()).containsExactly("late");
        append("new\n");
        assertThat(lines()).containsExactly("new");
    }

    @Test
    void severalRotationsWhileNobodyReadAreReadInOrder() throws IOException {
        append("one\n");
        lines();
        append("two\n");
        rotate("queue_log.2", 30);
        append("three\n");
        rotate("queue_log.1", 20);
        append("four\n");

        List<String> all = new ArrayList<>();
        for (List<String> some = lines(); !some.isEmpty(); some = lines()) {
            all.addAll(some);
        }
        assertThat(all).containsExactly("two", "three", "four");
    }

    @Test
    void copyAndTruncateLosesAndRepeatsNothing() throws IOException {
        append("one\n");
        lines();
        append("two\n");
        Files.copy(file, folder.resolve("queue_log.1"));
        Files.setLastModifiedTime(folder.resolve("queue_log.1"), ago(20));
        Files.writeString(file, "");
        append("three\n");
        assertThat(lines()).containsExactly("two");
        assertThat(lines()).containsExactly("three");
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void fileThatWasRemovedBeforeItWasReadIsAGap() throws IOException {
        append("one\n");
        lines();
        Files.delete(file);
        append("two\n");
        LogBatch<String> batch = tailer.poll(position, 100);
        assertThat(batch.gap()).isTrue();
        assertThat(batch.entries()).extracting(LogBatch.Entry::record).containsExactly("two");
    }

    @Test
    void copyOfAnUnrelatedFileInTheFolderIsNoPartOfTheLog() throws IOException {
        Files.writeString(folder.resolve("other"), "x\n");
        append("one\n");
        assertThat(lines()).containsExactly("one");
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() throws IOException {
        return lines(100);
    }

    private List<String> lines(int limit) throws IOException {
        LogBatch<String> batch = tailer.poll(position, limit);
        position = batch.next();
        assertThat(batch.gap()).isFalse();
        batch.entries().forEach(entry -> seen.add(entry.at()));
        return batch.entries().stream().map(LogBatch.Entry::record).toList();
    }

    private void append(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void rotate(String name, int secondsAgo) throws IOException {
        Files.move(file, folder.resolve(name));
        Files.setLastModifiedTime(folder.resolve(name), ago(secondsAgo));
    }

    private static FileTime ago(int seconds) {
        return FileTime.from(Instant.now().minusSeconds(seconds));
    }
}
