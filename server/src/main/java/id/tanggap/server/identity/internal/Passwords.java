package id.tanggap.server.identity.internal;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with the least cost that OWASP advises: 19 MiB, two passes, one lane. Two at once at
 * most, so that a crowd at the door costs neither the memory nor the processors of those inside.
 */
@ApplicationScoped
public class Passwords {
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 30;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Hash of a password nobody has: an unknown name is checked against it, and takes as long. */
    public static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** The hash to keep, with a salt of its own; made when it is one's turn. */
    public String hash(String password) {
        return turn(() -> hashNow(password));
    }

    /** The same for a caller whose turn it is already. */
    public String hashNow(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    }

    /** Whether it is the password. */
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Whether the hash was made with less than today's cost. */
    public boolean isWeak(String hash) {
        Argon2Function used = Argon2Function.getInstanceFromHash(hash);
        return used.getMemory() < ARGON2.getMemory()
                || used.getIterations() < ARGON2.getIterations();
    }

    /**
     * Does something that hashes, when it is its turn.
     *
     * @throws DomainException {@code BUSY} when the turn does not come in time
     */
    public <T> T turn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DomainException.of(FaultCode.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.of(FaultCode.BUSY);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
