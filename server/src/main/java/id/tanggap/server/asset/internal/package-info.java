/** How assets are kept, found and imported. */
@NullMarked
package id.tanggap.server.asset.internal;

import org.jspecify.annotations.NullMarked;
