package id.tanggap.server.attachment.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kinds of files that are taken. What is not listed is not: programs, scripts, HTML, SVG. */
enum FileKind {
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jfif"), Set.of("image/pjpeg")),
    PNG("image/png", List.of("png"), Set.of("image/x-png")),
    GIF("image/gif", List.of("gif"), Set.of()),
    WEBP("image/webp", List.of("webp"), Set.of()),
    BMP("image/bmp", List.of("bmp"), Set.of("image/x-ms-bmp", "image/x-bmp")),
    TIFF("image/tiff", List.of("tif", "tiff"), Set.of()),
    HEIC("image/heic", List.of("heic", "heif"), Set.of("image/heif", "image/heic-sequence")),
    PDF("application/pdf", List.of("pdf"), Set.of("application/x-pdf")),
    CSV(
            "text/csv",
            List.of("csv"),
            // Windows declares CSV as what opens it.
            Set.of("text/plain", "application/csv", "application/vnd.ms-excel")),
    TEXT(
            "text/plain",
            List.of("txt", "log", "json", "md", "tsv", "ini", "conf"),
            Set.of(
                    "application/json",
                    "text/markdown",
                    "text/x-log",
                    "text/tab-separated-values",
                    "message/rfc822")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of()),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of()),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            Set.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), Set.of()),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp"), Set.of()),
    ZIP(
            "application/zip",
            List.of("zip"),
            Set.of("application/x-zip-compressed", "application/x-zip")),
    MP3("audio/mpeg", List.of("mp3"), Set.of("audio/mp3", "audio/x-mp3")),
    WAV("audio/wav", List.of("wav"), Set.of("audio/vnd.wave", "audio/x-wav", "audio/wave")),
    OGG(
            "audio/ogg",
            List.of("ogg", "oga", "opus"),
            Set.of("application/ogg", "audio/opus", "audio/vorbis", "audio/x-vorbis+ogg")),
    M4A("audio/mp4", List.of("m4a"), Set.of("audio/x-m4a", "audio/m4a", "application/mp4")),
    AMR("audio/amr", List.of("amr"), Set.of()),
    FLAC("audio/flac", List.of("flac"), Set.of("audio/x-flac"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> aliases;

    FileKind(String mediaType, List<String> extensions, Set<String> aliases) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.aliases = aliases;
    }

    /** The kind of a media type in any of its spellings. */
    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .or(
                        () ->
                                Arrays.stream(values())
                                        .filter(kind -> kind.aliases.contains(mediaType))
                                        .findFirst());
    }

    /** The kind whose files have this extension. */
    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** The name the type is kept under. */
    String mediaType() {
        return mediaType;
    }

    /** The usual extension. */
    String extension() {
        return extensions.getFirst();
    }

    /** Whether files of the kind have this extension. */
    boolean hasExtension(String extension) {
        return extensions.contains(extension);
    }

    /** Whether senders call the kind so. */
    boolean isCalled(String declared) {
        return mediaType.equals(declared) || aliases.contains(declared);
    }

    /** Whether it is text without a form of its own: only the name tells CSV from other text. */
    boolean isText() {
        return this == TEXT || this == CSV;
    }

    /** Whether it is a picture that a small one can be made of. */
    boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF;
    }
}
