package id.tanggap.server.report.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tables as pages to print. */
final class PdfPages {
    private static final String STYLE =
            """
            @page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); \
            font: 8pt Helvetica; color: #666 } }
            body { font: 9pt Helvetica; color: #1b1f24 }
            h1 { font-size: 15pt; margin: 0 0 6mm }
            h2 { font-size: 11pt; margin: 7mm 0 2mm; page-break-after: avoid }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th { text-align: left; border-bottom: 0.8pt solid #1b1f24; padding: 1mm 2mm 1mm 0 }
            td { border-bottom: 0.3pt solid #c8ccd1; padding: 1mm 2mm 1mm 0; vertical-align: top }
            .n { text-align: right; white-space: nowrap }
            tr { page-break-inside: avoid }
            """;

    private PdfPages() {}

    static byte[] write(String heading, List<ReportTable> tables, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html(heading, tables, locale), null);
        builder.withProducer("Tanggap");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String html(String heading, List<ReportTable> tables, Locale locale) {
        StringBuilder html = new StringBuilder("<html lang=\"").append(locale.getLanguage());
        html.append("\"><head><title>").append(escaped(heading)).append("</title><style>");
        html.append(STYLE).append("</style></head><body><h1>").append(escaped(heading));
        html.append("</h1>");
        for (ReportTable table : tables) {
            append(html, table, locale);
        }
        return html.append("</body></html>").toString();
    }

    private static void append(StringBuilder html, ReportTable table, Locale locale) {
        html.append("<h2>").append(escaped(table.title())).append("</h2><table><thead><tr>");
        table.columns().forEach(c -> html.append("<th>").append(escaped(c)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<@Nullable Object> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append(cell(cell, locale)));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static String cell(@Nullable Object cell, Locale locale) {
        return switch (cell) {
            case null -> "<td class=\"n\">&#8211;</td>";
            case Number number ->
                    "<td class=\"n\">"
                            + NumberFormat.getNumberInstance(locale).format(number)
                            + "</td>";
            case Object text -> "<td>" + escaped(text.toString()) + "</td>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
