/** Finding tickets: the query language, saved views, and edits of many tickets at once. */
@NullMarked
package id.tanggap.protocol.search;

import org.jspecify.annotations.NullMarked;
