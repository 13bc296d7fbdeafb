/** How calls are kept, and what the PBX's events and files make of them. */
@NullMarked
package id.tanggap.server.call.internal;

import org.jspecify.annotations.NullMarked;
