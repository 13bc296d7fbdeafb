/** Tests of support groups. */
@NullMarked
package id.tanggap.server.supportgroup;

import org.jspecify.annotations.NullMarked;
