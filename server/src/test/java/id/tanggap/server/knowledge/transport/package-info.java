/** Tests of the knowledge base's doors. */
@NullMarked
package id.tanggap.server.knowledge.transport;

import org.jspecify.annotations.NullMarked;
