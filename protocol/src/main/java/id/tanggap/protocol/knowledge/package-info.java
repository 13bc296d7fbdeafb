/** Articles of the knowledge base and the synonyms by which they are found. */
@NullMarked
package id.tanggap.protocol.knowledge;

import org.jspecify.annotations.NullMarked;
