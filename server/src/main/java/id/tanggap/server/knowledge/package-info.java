/**
 * The knowledge base: articles that are written, reviewed by somebody else, found by any spelling
 * and suggested beside tickets.
 */
@NullMarked
package id.tanggap.server.knowledge;

import org.jspecify.annotations.NullMarked;
