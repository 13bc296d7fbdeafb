/** How articles and synonyms are kept and found. */
@NullMarked
package id.tanggap.server.knowledge.internal;

import org.jspecify.annotations.NullMarked;
