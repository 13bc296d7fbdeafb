/**
 * Finding tickets: query language, full text, saved views, and what is done with what was found:
 * edits of many tickets and exports. Knows tickets; tickets do not know it.
 */
@NullMarked
package id.tanggap.server.search;

import org.jspecify.annotations.NullMarked;
