package id.tanggap.server.dors.transport;

import id.tanggap.protocol.dors.ReportView;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Reports to load.
 *
 * @param reports at most 5,000 at a time
 */
record ReportImport(@NotNull @NotEmpty @Size(max = 5_000) List<@NotNull ReportView> reports) {}
