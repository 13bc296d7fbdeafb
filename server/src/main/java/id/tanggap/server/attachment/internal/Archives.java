package id.tanggap.server.attachment.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into ZIP files, and into office documents, which are ZIP files too. Everything is unpacked
 * once and thrown away, because what an archive says of itself may be a lie; the {@link Budget}
 * ends that in time.
 */
@ApplicationScoped
class Archives {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final int HEAD = 64 * 1024;

    /** Main parts of the three documents, as {@code [Content_Types].xml} names them. */
    private static final Map<String, FileKind> MAIN_PARTS =
            Map.of(
                    "wordprocessingml.document.main+xml", FileKind.DOCX,
                    "spreadsheetml.sheet.main+xml", FileKind.XLSX,
                    "presentationml.presentation.main+xml", FileKind.PPTX);

    /**
     * What the archive is.
     *
     * @throws DomainException {@code ATTACHMENT_UNSAFE} on {@code file}: {@code ARCHIVE_RATIO},
     *     {@code ARCHIVE_ENTRIES}, {@code ARCHIVE_NESTING}, {@code ARCHIVE_ENCRYPTED}, {@code
     *     ARCHIVE_PROGRAM}, {@code ARCHIVE_MACROS}, {@code ARCHIVE_BROKEN}
     */
    FileKind kind(Path file) throws IOException {
        Budget budget = new Budget(Files.size(file));
        FileKind kind = FileKind.ZIP;
        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
                budget.entry(entry.getName());
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw unsafe("ARCHIVE_ENCRYPTED", Map.of("entry", entry.getName()));
                }
                if (!entry.isDirectory()) {
                    try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
                        FileKind told = look(entry.getName(), content, budget);
                        kind = told == FileKind.ZIP ? kind : told;
                    }
                }
            }
        } catch (IOException e) {
            throw broken();
        }
        return kind;
    }

    /** Unpacks an entry; answers what the document is if this entry tells it, else ZIP. */
    private static FileKind look(String name, InputStream content, Budget budget)
            throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD);
        content.reset();
        if (name.endsWith("vbaProject.bin")) {
            throw unsafe("ARCHIVE_MACROS", Map.of("entry", name));
        }
        if (NestedArchive.isZip(head)) {
            NestedArchive.unpack(content, 1, budget);
        } else {
            budget.drain(content);
        }
        String text = new String(head, StandardCharsets.UTF_8);
        if (name.equals(CONTENT_TYPES)) {
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> text.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> FileInspection.notAllowed("application/x-tika-ooxml"));
        }
        if (name.equals(ODF_TYPE)) {
            return FileKind.ofMediaType(text.strip())
                    .orElseThrow(() -> FileInspection.notAllowed(text.strip()));
        }
        return FileKind.ZIP;
    }

    @SuppressWarnings("StreamResourceLeak")
    private static ZipFile open(Path file) {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException _) {
            throw broken();
        }
    }

    private static DomainException broken() {
        return unsafe("ARCHIVE_BROKEN", Map.of());
    }

    static DomainException unsafe(String code, Map<String, String> args) {
        return new DomainException(
                FaultCode.ATTACHMENT_UNSAFE, Map.of(), List.of(new FieldError("file", code, args)));
    }
}
