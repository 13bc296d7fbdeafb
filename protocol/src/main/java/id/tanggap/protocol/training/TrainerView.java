package id.tanggap.protocol.training;

import java.util.UUID;

/** A user who trains. */
public record TrainerView(UUID userId, String name) {}
