package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A macro was made, changed or removed; personal ones are told to their owner alone.
 *
 * @param id the macro
 * @param macro as it is now; null when it was removed
 */
public record MacroChanged(UUID id, @Nullable MacroView macro) implements ServerEvent {}
