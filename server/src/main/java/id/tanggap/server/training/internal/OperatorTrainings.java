package id.tanggap.server.training.internal;

import id.tanggap.protocol.training.TrainingRecord;
import id.tanggap.server.contact.TrainingHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tells the contact feature of an operator's trainings. */
@ApplicationScoped
class OperatorTrainings implements TrainingHistory {
    private final EnrolmentRepository enrolments;

    @Inject
    OperatorTrainings(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public List<TrainingRecord> ofContact(UUID contactId) {
        return enrolments.recordsOf(contactId);
    }
}
