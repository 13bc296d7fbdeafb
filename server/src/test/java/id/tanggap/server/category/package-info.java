/** Tests of categories. */
@NullMarked
package id.tanggap.server.category;

import org.jspecify.annotations.NullMarked;
