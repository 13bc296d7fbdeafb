package id.tanggap.protocol.sla;

import java.time.Instant;
import java.util.UUID;

/**
 * A policy as it stands.
 *
 * @param id its key
 * @param policy what it says
 * @param standard whether it is the one that every ticket of its priority falls back to; such a one
 *     can be neither disabled nor retired
 * @param retired whether it is kept only for the tickets that were judged by it
 * @param updatedAt last change
 * @param updatedBy who changed it
 * @param version for updates; clocks and ledger name the version they were judged by
 */
public record SlaPolicyView(
        UUID id,
        SlaPolicyDraft policy,
        boolean standard,
        boolean retired,
        Instant updatedAt,
        String updatedBy,
        int version) {}
