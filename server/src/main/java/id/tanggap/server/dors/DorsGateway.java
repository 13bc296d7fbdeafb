package id.tanggap.server.dors;

import id.tanggap.protocol.dors.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * The port to DORS: what became of a report. One adapter asks DORS over HTTP, the other reads
 * tables loaded by import. Blocking, at most two seconds; never called inside a transaction.
 */
public interface DorsGateway {
    /**
     * Looks a report up.
     *
     * @param canonicalNumber number in its canonical spelling
     * @return the report without the persons in it, or null when DORS knows no such report
     * @throws DorsUnavailableException when DORS gives no answer
     */
    @Nullable ReportView find(String canonicalNumber) throws DorsUnavailableException;
}
