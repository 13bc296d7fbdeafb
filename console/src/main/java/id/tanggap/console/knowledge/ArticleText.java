package id.tanggap.console.knowledge;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.Labels;
import id.tanggap.protocol.knowledge.ArticleMarkup;
import id.tanggap.protocol.knowledge.ArticleMarkup.Block;
import id.tanggap.protocol.knowledge.ArticleMarkup.Kind;
import id.tanggap.protocol.knowledge.ArticleMarkup.Span;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.TabSet;
import javax.swing.text.TabStop;

/**
 * Shows an article's text. Characters go into a styled document, never through HTML, so that
 * nothing somebody wrote can be anything but text. Text can be selected and copied.
 */
final class ArticleText {
    private static final int INDENT = 22;

    private final JTextPane pane = new JTextPane();

    /**
     * @param name component name
     * @param title what a screen reader calls it
     */
    ArticleText(String name, String title) {
        pane.setName(name);
        pane.setEditable(false);
        Labels.named(pane, title);
        pane.setOpaque(false);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setMargin(new Insets(0, 0, 0, 0));
        // The component's font is the theme's; documents would bring their own.
        pane.putClientProperty(JTextPane.HONOR_DISPLAY_PROPERTIES, true);
    }

    JTextPane component() {
        return pane;
    }

    void show(String body) {
        DefaultStyledDocument document = new DefaultStyledDocument();
        int number = 0;
        Kind before = Kind.HEADING;
        for (Block block : ArticleMarkup.blocks(body)) {
            number = block.kind() == Kind.STEP ? number + 1 : 0;
            add(document, block, number, before);
            before = block.kind();
        }
        pane.setDocument(document);
        pane.setCaretPosition(0);
    }

    private void add(DefaultStyledDocument document, Block block, int number, Kind before) {
        boolean first = document.getLength() == 0;
        try {
            if (!first) {
                document.insertString(document.getLength(), "\n", null);
            }
            int start = document.getLength();
            String mark =
                    switch (block.kind()) {
                        case STEP -> number + ".\t";
                        case BULLET -> "•\t";
                        case HEADING, PARAGRAPH -> "";
                    };
            document.insertString(start, mark, null);
            for (Span span : block.spans()) {
                document.insertString(document.getLength(), span.text(), style(span, block.kind()));
            }
            document.setParagraphAttributes(
                    start,
                    document.getLength() - start + 1,
                    paragraph(block, first, before),
                    false);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MutableAttributeSet style(Span span, Kind kind) {
        SimpleAttributeSet style = new SimpleAttributeSet();
        StyleConstants.setBold(style, span.bold() || kind == Kind.HEADING);
        return style;
    }

    private static MutableAttributeSet paragraph(Block block, boolean first, Kind before) {
        SimpleAttributeSet style = new SimpleAttributeSet();
        boolean point = block.kind() == Kind.STEP || block.kind() == Kind.BULLET;
        boolean samePoints = point && before == block.kind();
        int above = first ? 0 : block.kind() == Kind.HEADING ? 14 : samePoints ? 4 : 8;
        StyleConstants.setSpaceAbove(style, UIScale.scale((float) above));
        StyleConstants.setLineSpacing(style, 0.15f);
        if (point) {
            float indent = UIScale.scale((float) INDENT);
            StyleConstants.setLeftIndent(style, indent);
            StyleConstants.setFirstLineIndent(style, -indent);
            // Stops are counted from the left indent: the first one is where the words begin.
            StyleConstants.setTabSet(style, new TabSet(new TabStop[] {new TabStop(0.5f)}));
        }
        return style;
    }
}
