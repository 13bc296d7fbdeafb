/**
 * Agents of the call centre: which phone each one sits at, what he is doing, and what the PBX's
 * queue must therefore know. The state in the database is the wish; {@code internal} makes the PBX
 * follow it.
 */
@NullMarked
package id.tanggap.server.agent;

import org.jspecify.annotations.NullMarked;
