/**
 * Lists that are searched, narrowed down and loaded page by page: one behaviour for all records.
 */
@NullMarked
package id.tanggap.console.list;

import org.jspecify.annotations.NullMarked;
