/** Tests of support groups. */
@NullMarked
package id.tanggap.server.supportgroup.internal;

import org.jspecify.annotations.NullMarked;
