/** Tests of the knowledge base. */
@NullMarked
package id.tanggap.server.knowledge;

import org.jspecify.annotations.NullMarked;
