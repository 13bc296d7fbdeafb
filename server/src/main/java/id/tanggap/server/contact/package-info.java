/**
 * The DORS operators who call: who they are, where they serve, which numbers are theirs. Other
 * features add their part of an operator's history by implementing the interfaces here.
 */
@NullMarked
package id.tanggap.server.contact;

import org.jspecify.annotations.NullMarked;
