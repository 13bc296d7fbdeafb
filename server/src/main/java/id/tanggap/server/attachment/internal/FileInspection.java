package id.tanggap.server.attachment.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a file is, by its content alone, and whether it is taken. Its name and its declared
 * type may be missing, but they must not say anything else.
 */
@ApplicationScoped
public class FileInspection {
    private static final String UNDECLARED = "application/octet-stream";
    private static final Set<String> ARCHIVES =
            Set.of("application/zip", "application/x-tika-ooxml");
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int BEGINNING = 4096;
    private static final Pattern MARKUP = Pattern.compile("\\A(<[!?a-zA-Z]|#!)");

    private final Archives archives;
    private final Pictures pictures;

    @Inject
    FileInspection(Archives archives, Pictures pictures) {
        this.archives = archives;
        this.pictures = pictures;
    }

    /** Read at the first file: the table takes a moment, and not every server gets files. */
    private static final class Magic {
        private static final MimeTypes TABLE = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * What a file is.
     *
     * @param name its name, with an extension
     * @param mediaType what its content is
     * @param preview whether a small picture can be made of it
     */
    public record Verdict(String name, String mediaType, boolean preview) {}

    /**
     * Looks at a file.
     *
     * @param sent name as it was sent
     * @param declared media type as it was declared; null or {@code application/octet-stream} says
     *     nothing
     * @throws DomainException {@code INVALID} for a name that is none or an empty file, {@code
     *     ATTACHMENT_TYPE}, {@code ATTACHMENT_UNSAFE}
     */
    public Verdict inspect(Path file, @Nullable String sent, @Nullable String declared) {
        FileName name = FileName.of(sent);
        try {
            if (Files.size(file) == 0) {
                throw DomainException.invalid("file", "EMPTY");
            }
            FileKind kind = kind(file, name);
            String extension = name.extension();
            if (!extension.isEmpty() && !kind.hasExtension(extension)) {
                throw refused(
                        new FieldError(
                                "name",
                                "TYPE_CONTRADICTED",
                                Map.of("said", "." + extension, "is", kind.mediaType())));
            }
            String type = bare(declared);
            if (!type.equals(UNDECLARED) && !kind.isCalled(type)) {
                throw refused(
                        new FieldError(
                                "contentType",
                                "TYPE_CONTRADICTED",
                                Map.of("said", type, "is", kind.mediaType())));
            }
            return new Verdict(
                    (extension.isEmpty() ? name.with(kind.extension()) : name).value(),
                    kind.mediaType(),
                    kind.isPicture() && pictures.canBeShown(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileKind kind(Path file, FileName name) throws IOException {
        String detected = detected(file);
        if (ARCHIVES.contains(detected) || detected.startsWith(OPEN_DOCUMENT)) {
            return archives.kind(file);
        }
        if (detected.startsWith("text/") || FileKind.TEXT.isCalled(detected)) {
            if (looksLikeMarkup(file)) {
                throw notAllowed(detected);
            }
            // Only the name tells a table from other text, and a log that quotes a page is text.
            return FileKind.ofExtension(name.extension())
                    .filter(FileKind::isText)
                    .orElse(FileKind.TEXT);
        }
        return FileKind.ofMediaType(detected).orElseThrow(() -> notAllowed(detected));
    }

    private static String detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return Magic.TABLE.detect(content, new Metadata()).toString();
        }
    }

    /** Whether it begins as HTML, SVG, XML, or a script does. */
    private static boolean looksLikeMarkup(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String start =
                    new String(content.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1)
                            .replace("ï»¿", "") // the byte order mark of UTF-8
                            .strip();
            return MARKUP.matcher(start).find();
        }
    }

    private static String bare(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return UNDECLARED;
        }
        String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.equals("*/*") ? UNDECLARED : type;
    }

    static DomainException notAllowed(String mediaType) {
        return refused(new FieldError("file", "TYPE_NOT_ALLOWED", Map.of("is", mediaType)));
    }

    private static DomainException refused(FieldError error) {
        return new DomainException(FaultCode.ATTACHMENT_TYPE, Map.of(), List.of(error));
    }
}
