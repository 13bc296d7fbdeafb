/** Finding tickets: the query field, saved views, edits of many tickets, exports, going to one. */
@org.jspecify.annotations.NullMarked
package id.tanggap.console.search;
