/** Tests of the articles' markup. */
@NullMarked
package id.tanggap.protocol.knowledge;

import org.jspecify.annotations.NullMarked;
