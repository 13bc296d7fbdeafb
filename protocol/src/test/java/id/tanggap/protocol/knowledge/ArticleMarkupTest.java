package id.tanggap.protocol.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.knowledge.ArticleMarkup.Block;
import id.tanggap.protocol.knowledge.ArticleMarkup.Kind;
import id.tanggap.protocol.knowledge.ArticleMarkup.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleMarkupTest {
    private static final String BODY =
            """
            Akun terkunci **15 menit**
            setelah lima kali salah.

            # Langkah
            1. Buka DORS
            2) Pilih **Kirim**,
               lalu tunggu
            - jangan tutup
            * selesai
            """;

    @Test
    void blocksAreParagraphsHeadingsAndPoints() {
        assertThat(ArticleMarkup.blocks(BODY))
                .containsExactly(
                        new Block(
                                Kind.PARAGRAPH,
                                List.of(
                                        new Span("Akun terkunci ", false),
                                        new Span("15 menit", true),
                                        new Span(" setelah lima kali salah.", false))),
                        block(Kind.HEADING, "Langkah"),
                        block(Kind.STEP, "Buka DORS"),
                        new Block(
                                Kind.STEP,
                                List.of(
                                        new Span("Pilih ", false),
                                        new Span("Kirim", true),
                                        new Span(", lalu tunggu", false))),
                        block(Kind.BULLET, "jangan tutup"),
                        block(Kind.BULLET, "selesai"));
    }

    @Test
    void plainTextKeepsTheNumbers() {
        assertThat(ArticleMarkup.plain(BODY))
                .isEqualTo(
                        """
                        Akun terkunci 15 menit setelah lima kali salah.
                        Langkah
                        1. Buka DORS
                        2. Pilih Kirim, lalu tunggu
                        - jangan tutup
                        - selesai""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "a ** b", "****", "**", "#judul", "-satu", "2026.5", "**a"})
    void whatIsNoMarkupStaysText(String text) {
        assertThat(ArticleMarkup.blocks(text)).containsExactly(block(Kind.PARAGRAPH, text));
    }

    @Test
    void nothingIsNothing() {
        assertThat(ArticleMarkup.blocks(" \n\n \t\n")).isEmpty();
        assertThat(ArticleMarkup.plain("")).isEmpty();
    }

    private static Block block(Kind kind, String text) {
        return new Block(kind, List.of(new Span(text, false)));
    }
}
