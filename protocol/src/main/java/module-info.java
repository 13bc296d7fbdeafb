/**
 * The contract between console and server: every frame, command, reply, event and view.
 *
 * <p>A named module, because the sealed roots permit records that live in feature packages.
 */
module id.tanggap.protocol {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;

    exports id.tanggap.protocol;
    exports id.tanggap.protocol.agent;
    exports id.tanggap.protocol.attachment;
    exports id.tanggap.protocol.asset;
    exports id.tanggap.protocol.call;
    exports id.tanggap.protocol.category;
    exports id.tanggap.protocol.contact;
    exports id.tanggap.protocol.dors;
    exports id.tanggap.protocol.escalation;
    exports id.tanggap.protocol.fault;
    exports id.tanggap.protocol.identity;
    exports id.tanggap.protocol.presence;
    exports id.tanggap.protocol.knowledge;
    exports id.tanggap.protocol.macro;
    exports id.tanggap.protocol.recurrence;
    exports id.tanggap.protocol.report;
    exports id.tanggap.protocol.search;
    exports id.tanggap.protocol.session;
    exports id.tanggap.protocol.sla;
    exports id.tanggap.protocol.supportgroup;
    exports id.tanggap.protocol.ticket;
    exports id.tanggap.protocol.training;
    exports id.tanggap.protocol.unit;
}
