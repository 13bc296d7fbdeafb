/** The knowledge base: find, read, write and review articles; articles beside tickets. */
@NullMarked
package id.tanggap.console.knowledge;

import org.jspecify.annotations.NullMarked;
