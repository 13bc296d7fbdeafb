package id.tanggap.server.ticket.internal;

import org.jspecify.annotations.Nullable;

/**
 * A field that got another value.
 *
 * @param field name of the field, as field errors name it
 * @param from what it was; null for nothing
 * @param to what it is now; null for nothing
 */
record FieldChange(String field, @Nullable String from, @Nullable String to) {}
