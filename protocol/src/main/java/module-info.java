/**
 * The contract between console and server: every frame, command, reply, event and view.
 *
 * <p>A named module, because the sealed roots permit records that live in feature packages.
 */
module id.tanggap.protocol {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
}
