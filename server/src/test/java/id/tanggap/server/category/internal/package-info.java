/** Tests of how categories are kept. */
@NullMarked
package id.tanggap.server.category.internal;

import org.jspecify.annotations.NullMarked;
