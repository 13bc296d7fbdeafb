package id.tanggap.telephony.log;

/**
 * A place in a file that may be renamed later. Together unique for a PBX: a key for what was read
 * there.
 *
 * @param fileId fingerprint of the file's first line; survives renaming, copying and rsync, and is
 *     another one after truncation
 * @param offset in bytes from the start of the file
 */
public record LogPosition(String fileId, long offset) {}
