package id.tanggap.server.ticket;

import id.tanggap.server.platform.fault.DomainException;

/** Reads the number of a DORS report as people type it. Pure, no I/O. */
public interface DorsNumbers {
    /**
     * The canonical spelling.
     *
     * @param typed any spelling that can be read, not blank
     * @throws DomainException {@code DORS_NUMBER} with field errors on {@code dorsNumber}
     */
    String canonical(String typed);
}
