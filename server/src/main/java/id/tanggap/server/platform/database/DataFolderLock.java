package id.tanggap.server.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that a process uses the data folder. The kernel lets go of it when the process ends, however
 * it ends.
 */
public final class DataFolderLock implements AutoCloseable {
    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws StartupException when another server has it
     */
    public static DataFolderLock take(DataFolder folder) {
        return tryTake(folder)
                .orElseThrow(
                        () ->
                                new StartupException(
                                        "Another Tanggap server is running on the data folder "
                                                + folder.root()
                                                + ". Stop it, or name another folder with "
                                                + DataFolder.VARIABLE
                                                + "."));
    }

    /** Takes the lock; empty when another process has it. */
    public static Optional<DataFolderLock> tryTake(DataFolder folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.root().resolve("server.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(new DataFolderLock(channel));
                }
            } catch (OverlappingFileLockException _) {
                // This very process has it.
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new StartupException(
                    "The data folder " + folder.root() + " cannot be used: " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
