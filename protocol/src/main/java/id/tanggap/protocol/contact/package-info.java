/** Contacts: the DORS operators who call. */
@NullMarked
package id.tanggap.protocol.contact;

import org.jspecify.annotations.NullMarked;
