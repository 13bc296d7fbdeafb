/** The knowledge base over REST and WebSocket. */
@NullMarked
package id.tanggap.server.knowledge.transport;

import org.jspecify.annotations.NullMarked;
