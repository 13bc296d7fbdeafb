/** Tests of assets. */
@NullMarked
package id.tanggap.server.asset.transport;

import org.jspecify.annotations.NullMarked;
