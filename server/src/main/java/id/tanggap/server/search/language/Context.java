package id.tanggap.server.search.language;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a query is read against.
 *
 * @param now from where relative moments count
 * @param zone where days begin
 * @param vocabulary names that live in the database
 */
public record Context(Instant now, ZoneId zone, Vocabulary vocabulary) {}
