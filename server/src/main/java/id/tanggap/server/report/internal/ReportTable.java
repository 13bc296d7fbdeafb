package id.tanggap.server.report.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report, before it becomes a file of some format.
 *
 * @param title heading, in the reader's language
 * @param columns column headings
 * @param rows cells: text, whole numbers, decimal numbers or nothing
 */
record ReportTable(String title, List<String> columns, List<List<@Nullable Object>> rows) {}
