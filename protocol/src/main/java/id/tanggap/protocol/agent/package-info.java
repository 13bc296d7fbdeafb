/** Agents of the call centre: their phone, their state, their pauses. */
@NullMarked
package id.tanggap.protocol.agent;

import org.jspecify.annotations.NullMarked;
