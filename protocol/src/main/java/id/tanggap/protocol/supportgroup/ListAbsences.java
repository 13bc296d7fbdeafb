package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ClientCommand;

/** Absences that are not over. */
public record ListAbsences() implements ClientCommand<AbsenceList> {}
