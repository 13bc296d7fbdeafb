package id.tanggap.console.search;

import id.tanggap.protocol.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The way to a ticket by its number.
 *
 * @param number what was typed when it was asked for
 * @param busy whether the server is asked
 * @param fault why there is no way; null while there may be one
 */
public record GoToState(String number, boolean busy, @Nullable Fault fault) {}
