/** Tests of assets. */
@NullMarked
package id.tanggap.server.asset.internal;

import org.jspecify.annotations.NullMarked;
