package id.tanggap.server.attachment.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.attachment.SampleFiles;
import id.tanggap.server.attachment.internal.FileInspection.Verdict;
import id.tanggap.server.platform.fault.DomainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {
    private static final String SHEET = "spreadsheetml.sheet.main+xml";
    private static final String LETTER = "wordprocessingml.document.main+xml";

    private final FileInspection inspection = new FileInspection(new Archives(), new Pictures());

    @TempDir Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("a.png", SampleFiles.picture("png", 4, 4), "image/png"),
                Arguments.of("a.JPG", SampleFiles.picture("jpg", 4, 4), "image/jpeg"),
                Arguments.of("a.gif", SampleFiles.picture("gif", 4, 4), "image/gif"),
                Arguments.of("a.bmp", SampleFiles.picture("bmp", 4, 4), "image/bmp"),
                Arguments.of("a.webp", bytes("RIFF\0\0\0\0WEBPVP8 "), "image/webp"),
                Arguments.of("a.tif", bytes("II*\0\u0008\0\0\0"), "image/tiff"),
                Arguments.of("a.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1"), "image/heic"),
                Arguments.of("a.pdf", bytes("%PDF-1.7\n"), "application/pdf"),
                Arguments.of("a.txt", bytes("halo"), "text/plain"),
                Arguments.of("a.log", bytes("<34>Oct 11 su: failed"), "text/plain"),
                Arguments.of("a.log", bytes("10:02 answered <html> page"), "text/plain"),
                Arguments.of("a.json", bytes("{\"a\":1}"), "text/plain"),
                Arguments.of("a.csv", bytes("nomor;nama\n1;Dewi"), "text/csv"),
                Arguments.of("a.zip", SampleFiles.zip("a.txt", "isi"), "application/zip"),
                Arguments.of("a.docx", SampleFiles.office(LETTER), type(LETTER)),
                Arguments.of("a.xlsx", SampleFiles.office(SHEET), type(SHEET)),
                Arguments.of(
                        "a.ods",
                        SampleFiles.zip(
                                "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "application/vnd.oasis.opendocument.spreadsheet"),
                Arguments.of("a.mp3", bytes("ID3\4\0\0\0"), "audio/mpeg"),
                Arguments.of("a.wav", bytes("RIFF\0\0\0\0WAVEfmt "), "audio/wav"),
                Arguments.of("a.amr", bytes("#!AMR\n"), "audio/amr"),
                Arguments.of("a.m4a", bytes("\0\0\0\u0020ftypM4A \0\0\0\0"), "audio/mp4"),
                Arguments.of(
                        "a.opus", bytes("OggS\0\2" + "\0".repeat(20) + "OpusHead"), "audio/ogg"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("taken")
    void contentDecidesWhatItIs(String name, byte[] content, String type) throws IOException {
        Verdict verdict = inspect(name, null, content);
        assertThat(verdict.mediaType()).isEqualTo(type);
        assertThat(verdict.name()).isEqualTo(name);
        assertThat(inspect("tanpa ekstensi", "application/octet-stream", content).mediaType())
                .isEqualTo(type.equals("text/csv") ? "text/plain" : type);
    }

    static Stream<Arguments> notTaken() {
        return Stream.of(
                Arguments.of("a.exe", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")),
                Arguments.of("a.jpg", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")),
                Arguments.of("a.txt", bytes("\u007fELF\2\1\1\0")),
                Arguments.of("a.txt", bytes("#!/bin/sh\nrm -rf /")),
                Arguments.of("a.txt", bytes("<script>alert(1)</script>")),
                Arguments.of("a.txt", bytes("  <!DOCTYPE html><p>")),
                Arguments.of("a.html", bytes("<html></html>")),
                Arguments.of("a.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("a.png", bytes("<?xml version=\"1.0\"?><svg/>")),
                Arguments.of("a.txt", bytes("<?php echo 1;")),
                Arguments.of("a.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                Arguments.of("a.bin", bytes("\0\1\2\3")),
                Arguments.of(
                        "a.docm",
                        SampleFiles.zip(
                                "[Content_Types].xml", "word.document.macroEnabled.main+xml")),
                Arguments.of("a.epub", SampleFiles.zip("mimetype", "application/epub+zip")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("notTaken")
    void whatIsNotListedIsRefused(String name, byte[] content) {
        assertRefused(name, null, content, FaultCode.ATTACHMENT_TYPE, "file", "TYPE_NOT_ALLOWED");
    }

    @Test
    void aNameThatSaysSomethingElseIsRefused() {
        byte[] png = SampleFiles.picture("png", 4, 4);
        for (String name : new String[] {"a.jpg", "a.pdf", "a.txt", "a.exe"}) {
            assertRefused(name, null, png, FaultCode.ATTACHMENT_TYPE, "name", "TYPE_CONTRADICTED");
        }
        assertRefused(
                "virus.bat",
                null,
                bytes("del nul"),
                FaultCode.ATTACHMENT_TYPE,
                "name",
                "TYPE_CONTRADICTED");
        assertRefused(
                "surat.docx",
                null,
                SampleFiles.zip("a.txt", "x"),
                FaultCode.ATTACHMENT_TYPE,
                "name",
                "TYPE_CONTRADICTED");
    }

    @Test
    void aDeclaredTypeThatSaysSomethingElseIsRefused() throws IOException {
        byte[] png = SampleFiles.picture("png", 4, 4);
        assertThat(inspect("a.png", "image/png", png).mediaType()).isEqualTo("image/png");
        assertRefused(
                "a.png",
                "image/jpeg",
                png,
                FaultCode.ATTACHMENT_TYPE,
                "contentType",
                "TYPE_CONTRADICTED");
        assertThat(inspect("a.csv", "application/vnd.ms-excel", bytes("a;b")).mediaType())
                .as("as Windows declares it")
                .isEqualTo("text/csv");
        assertThat(inspect("a.txt", "text/plain; charset=UTF-8", bytes("a")).mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void aNameWithoutAnExtensionGetsItsOwn() throws IOException {
        assertThat(inspect("foto", null, SampleFiles.picture("png", 4, 4)).name())
                .isEqualTo("foto.png");
    }

    @Test
    void emptyFilesAreRefused() {
        assertRefused("a.txt", null, new byte[0], FaultCode.INVALID, "file", "EMPTY");
    }

    @Test
    void onlyPicturesThatCanBeShownHaveAPreview() throws IOException {
        assertThat(inspect("a.png", null, SampleFiles.picture("png", 4, 4)).preview()).isTrue();
        assertThat(inspect("a.png", null, SampleFiles.pixelBomb(60_000, 60_000)).preview())
                .as("3.6 thousand million pixels")
                .isFalse();
        assertThat(
                        inspect(
                                        "a.png",
                                        null,
                                        java.util.Arrays.copyOf(
                                                SampleFiles.picture("png", 4, 4), 20))
                                .preview())
                .as("cut before it says its size")
                .isFalse();
        assertThat(inspect("a.txt", null, bytes("halo")).preview()).isFalse();
    }

    @Test
    void whatUnpacksToFarMoreThanItIsIsRefused() {
        Map<String, byte[]> zeros = Map.of("nol.txt", new byte[20 * 1024 * 1024]);
        assertUnsafe("a.zip", SampleFiles.zip(zeros), "ARCHIVE_RATIO");
        Map<String, byte[]> letter = new LinkedHashMap<>();
        letter.put(
                "[Content_Types].xml",
                ("application/vnd.openxmlformats-officedocument." + LETTER).getBytes(UTF_8));
        letter.put("word/media/nol.bin", new byte[20 * 1024 * 1024]);
        assertUnsafe("a.docx", SampleFiles.zip(letter), "ARCHIVE_RATIO");
        assertUnsafe(
                "a.zip", SampleFiles.zip(Map.of("b.zip", SampleFiles.zip(zeros))), "ARCHIVE_RATIO");
    }

    @Test
    void smallThingsMayRepeatThemselves() throws IOException {
        Map<String, byte[]> zeros = Map.of("nol.txt", new byte[7 * 1024 * 1024]);
        assertThat(inspect("a.zip", null, SampleFiles.zip(zeros)).mediaType())
                .isEqualTo("application/zip");
    }

    @Test
    void archivesInArchivesEndSomewhere() throws IOException {
        assertThat(inspect("a.zip", null, SampleFiles.nested(3)).mediaType())
                .isEqualTo("application/zip");
        assertUnsafe("a.zip", SampleFiles.nested(4), "ARCHIVE_NESTING");
        assertUnsafe("a.zip", SampleFiles.nested(40), "ARCHIVE_NESTING");
    }

    @Test
    void tooManyEntriesAreRefusedWhereverTheyLie() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= Budget.MAX_ENTRIES; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        assertUnsafe("a.zip", SampleFiles.zip(many), "ARCHIVE_ENTRIES");
        assertUnsafe(
                "a.zip",
                SampleFiles.zip(Map.of("b.zip", SampleFiles.zip(many))),
                "ARCHIVE_ENTRIES");
    }

    @Test
    void programsAndMacrosInArchivesAreRefused() {
        assertUnsafe("a.zip", SampleFiles.zip("dir/Setup.EXE", "x"), "ARCHIVE_PROGRAM");
        assertUnsafe("a.zip", SampleFiles.zip("Main.class", "x"), "ARCHIVE_PROGRAM");
        assertUnsafe(
                "a.zip",
                SampleFiles.zip(Map.of("b.zip", SampleFiles.zip("x.vbs", "x"))),
                "ARCHIVE_PROGRAM");
        assertUnsafe(
                "a.docx",
                SampleFiles.zip(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument." + LETTER,
                        "word/vbaProject.bin",
                        "x"),
                "ARCHIVE_MACROS");
    }

    @Test
    void encryptedAndBrokenArchivesAreRefused() {
        byte[] encrypted = SampleFiles.zip("a.txt", "isi");
        flag(encrypted, "PK\3\4", 6);
        flag(encrypted, "PK\1\2", 8);
        assertUnsafe("a.zip", encrypted, "ARCHIVE_ENCRYPTED");
        assertUnsafe("a.zip", cut(SampleFiles.zip("a.txt", "isi isi isi"), 30), "ARCHIVE_BROKEN");
    }

    /** Whatever a file is made of, the answer is a verdict or a refusal. */
    @Test
    void damagedFilesAreNeverADefect() throws IOException {
        Random random = new Random(7);
        byte[][] honest = {
            SampleFiles.picture("png", 30, 20),
            SampleFiles.heldPicture(30, 20, 6),
            SampleFiles.picture("gif", 30, 20),
            SampleFiles.office(LETTER),
            SampleFiles.nested(2)
        };
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = honest[i % honest.length].clone();
            for (int n = 0; n <= i % 9; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                inspect("tanpa", null, damaged);
            } catch (DomainException refused) {
                assertThat(refused.code())
                        .isIn(FaultCode.ATTACHMENT_TYPE, FaultCode.ATTACHMENT_UNSAFE);
            }
        }
    }

    private Verdict inspect(String name, @Nullable String declared, byte[] content)
            throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        return inspection.inspect(file, name, declared);
    }

    private void assertUnsafe(String name, byte[] content, String code) {
        assertRefused(name, null, content, FaultCode.ATTACHMENT_UNSAFE, "file", code);
    }

    private void assertRefused(
            String name,
            @Nullable String declared,
            byte[] content,
            FaultCode fault,
            String field,
            String code) {
        assertThatThrownBy(() -> inspect(name, declared, content))
                .as(name)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(fault);
                            assertThat(e.fieldErrors())
                                    .extracting(FieldError::field, FieldError::code)
                                    .containsExactly(
                                            org.assertj.core.groups.Tuple.tuple(field, code));
                        });
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] whole, int by) {
        return java.util.Arrays.copyOf(whole, whole.length - by);
    }

    private static String type(String mainPart) {
        return "application/vnd.openxmlformats-officedocument." + mainPart.replace(".main+xml", "");
    }

    /** Sets the flag of encryption behind each signature. */
    private static void flag(byte[] zip, String signature, int offset) {
        String text = new String(zip, ISO_8859_1);
        for (int at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 1)) {
            zip[at + offset] |= 1;
        }
    }
}
