package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerEvent;
import java.util.UUID;

/**
 * How far an edit of many tickets has come; for the one who asked for it.
 *
 * @param bulkId the console's name for it
 * @param done tickets that are through
 * @param total all of them
 */
public record BulkProgress(UUID bulkId, int done, int total) implements ServerEvent {}
