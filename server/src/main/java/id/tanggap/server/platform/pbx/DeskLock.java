package id.tanggap.server.platform.pbx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * One lock for everything that changes calls and agents: what the PBX tells, what agents command,
 * what timers decide. A ring changes a call and an agent, a wrap-up changes both the other way
 * round, and a batch of events many of them; with one lock there is no order of locks to get wrong.
 * The transactions are short, and the lock belongs to the database, so it holds across servers.
 */
@ApplicationScoped
public class DeskLock {
    /** Any number; ours alone within this database. */
    private static final long KEY = 0x54_41_4e_47_47_41_50L;

    private final EntityManager database;

    DeskLock(EntityManager database) {
        this.database = database;
    }

    /** Takes the lock until the present transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquire() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(" + KEY + ")")
                .getSingleResult();
    }
}
