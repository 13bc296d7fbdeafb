/** Equipment: find it, its history and tickets, enter and import it, tickets per model. */
@NullMarked
package id.tanggap.console.asset;

import org.jspecify.annotations.NullMarked;
