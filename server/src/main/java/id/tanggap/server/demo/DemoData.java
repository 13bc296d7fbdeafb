package id.tanggap.server.demo;

import java.time.Instant;

/** A feature's part of the invented desk: a bean that is found by itself. */
public interface DemoData {
    /** Place in the order: users 10, contacts 20, tickets 30, calls 40, training 50, others 60. */
    int order();

    /**
     * Makes the data. Called once per database, inside a transaction, before the server takes
     * requests.
     *
     * @param now the present moment; data tells of the days before and after it
     */
    void seed(Instant now);
}
