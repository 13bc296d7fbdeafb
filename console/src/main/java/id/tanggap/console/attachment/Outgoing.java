package id.tanggap.console.attachment;

import java.nio.file.Path;

/**
 * A file that the user wants on the ticket.
 *
 * @param file where it lies
 * @param name name it gets
 * @param size its length in bytes
 * @param ours whether it was made for this, from a picture in the clipboard, and goes afterwards
 */
public record Outgoing(Path file, String name, long size, boolean ours) {}
