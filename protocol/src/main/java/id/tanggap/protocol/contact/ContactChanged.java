package id.tanggap.protocol.contact;

import id.tanggap.protocol.ServerEvent;

/** A contact was created or changed. */
public record ContactChanged(ContactView contact) implements ServerEvent {}
