/** Tests of what is inside the knowledge base. */
@NullMarked
package id.tanggap.server.knowledge.internal;

import org.jspecify.annotations.NullMarked;
