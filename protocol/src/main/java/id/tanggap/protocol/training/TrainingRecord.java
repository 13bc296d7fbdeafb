package id.tanggap.protocol.training;

import java.time.Instant;
import java.util.UUID;

/**
 * One training of one operator, seen from the operator.
 *
 * @param sessionId the session
 * @param title Indonesian title of the curriculum
 * @param at begin of the session
 * @param status presence
 */
public record TrainingRecord(UUID sessionId, String title, Instant at, AttendanceStatus status) {}
