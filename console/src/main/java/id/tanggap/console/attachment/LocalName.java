package id.tanggap.console.attachment;

import java.util.Locale;
import java.util.Set;

/** Names of files as every desktop can keep them. Pure. */
final class LocalName {
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3");

    private LocalName() {}

    /** The name without what Windows forbids. */
    static String of(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("[. ]+$", "");
        String stem = safe.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return safe.isEmpty() || DEVICES.contains(stem) ? "_" + safe : safe;
    }
}
