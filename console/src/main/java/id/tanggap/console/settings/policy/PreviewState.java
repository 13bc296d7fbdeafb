package id.tanggap.console.settings.policy;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.SlaPreview;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket would get.
 *
 * @param question the ticket; null before one is described
 * @param answer what it would get; null while that is not known
 * @param fault why it is not known
 */
public record PreviewState(
        @Nullable PreviewSla question, @Nullable SlaPreview answer, @Nullable Fault fault) {}
