package id.tanggap.server.platform.command;

import id.tanggap.protocol.identity.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method {@code R handle(C command, Actor actor)} that carries out the command type {@code C}.
 * Each command type has exactly one; the server does not start otherwise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Handles {
    /** Roles that may give the command; the user needs one of them. */
    Role[] allow();

    /**
     * Whether the command changes something: it is then done at most once per user and command id.
     */
    boolean write();

    /**
     * Whether the handler speaks to another system (PBX, DORS). No transaction is then open while
     * it runs; what it stores, its services store in transactions of their own.
     */
    boolean external() default false;
}
