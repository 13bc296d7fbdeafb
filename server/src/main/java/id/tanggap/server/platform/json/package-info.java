/** How JSON is read, whichever way it comes in. */
@NullMarked
package id.tanggap.server.platform.json;

import org.jspecify.annotations.NullMarked;
