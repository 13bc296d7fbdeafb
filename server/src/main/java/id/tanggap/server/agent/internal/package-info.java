/** State of agents, and their membership in the PBX's queue. */
@NullMarked
package id.tanggap.server.agent.internal;

import org.jspecify.annotations.NullMarked;
