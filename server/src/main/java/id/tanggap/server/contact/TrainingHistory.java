package id.tanggap.server.contact;

import id.tanggap.protocol.training.TrainingRecord;
import java.util.List;
import java.util.UUID;

/** What training tells of a contact. Called inside the caller's transaction; reads only. */
public interface TrainingHistory {
    /** The contact's trainings, newest first. */
    List<TrainingRecord> ofContact(UUID contactId);
}
