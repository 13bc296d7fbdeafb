/** Tests of assets. */
@NullMarked
package id.tanggap.server.asset;

import org.jspecify.annotations.NullMarked;
