package id.tanggap.protocol.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of articles, in which no text can become anything but text:
 *
 * <ul>
 *   <li>a blank line ends a paragraph; {@code # } begins a heading
 *   <li>lines that begin with {@code - } or {@code 1. } are a list
 *   <li>{@code **words**} are bold
 * </ul>
 *
 * Pure, safe for any thread.
 */
public final class ArticleMarkup {
    private ArticleMarkup() {}

    /** What a block is. */
    public enum Kind {
        /** Title of a part. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** Point of a list. */
        BULLET,
        /** Step of a list with numbers. */
        STEP
    }

    /**
     * A piece of a line.
     *
     * @param text plain text
     * @param bold whether it is bold
     */
    public record Span(String text, boolean bold) {}

    /**
     * A block of the text.
     *
     * @param kind what it is
     * @param spans its pieces, never empty
     */
    public record Block(Kind kind, List<Span> spans) {
        public Block {
            spans = List.copyOf(spans);
        }
    }

    private static final Pattern STEP = Pattern.compile("[0-9]{1,3}[.)]\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("[-*•]\\s+(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,3}\\s+(.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(\\S|\\S.*?\\S)\\*\\*");

    /** The blocks of a text in order; lines of one paragraph are joined. */
    public static List<Block> blocks(String body) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (String raw : body.lines().toList()) {
            String line = raw.strip();
            Matcher heading = HEADING.matcher(line);
            Matcher bullet = BULLET.matcher(line);
            Matcher step = STEP.matcher(line);
            if (line.isEmpty()) {
                end(blocks, kind, open);
                kind = Kind.PARAGRAPH;
            } else if (heading.matches()) {
                end(blocks, kind, open);
                end(blocks, Kind.HEADING, open.append(heading.group(1)));
                kind = Kind.PARAGRAPH;
            } else if (bullet.matches()) {
                end(blocks, kind, open);
                open.append(bullet.group(1));
                kind = Kind.BULLET;
            } else if (step.matches()) {
                end(blocks, kind, open);
                open.append(step.group(1));
                kind = Kind.STEP;
            } else {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
        }
        end(blocks, kind, open);
        return List.copyOf(blocks);
    }

    /** The text without its markup, blocks on lines of their own: for replies and excerpts. */
    public static String plain(String body) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Block block : blocks(body)) {
            number = block.kind() == Kind.STEP ? number + 1 : 0;
            String mark =
                    switch (block.kind()) {
                        case STEP -> number + ". ";
                        case BULLET -> "- ";
                        case HEADING, PARAGRAPH -> "";
                    };
            text.append(text.isEmpty() ? "" : "\n").append(mark);
            block.spans().forEach(span -> text.append(span.text()));
        }
        return text.toString();
    }

    private static void end(List<Block> blocks, Kind kind, StringBuilder open) {
        if (!open.toString().isBlank()) {
            blocks.add(new Block(kind, spans(open.toString())));
        }
        open.setLength(0);
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher bold = BOLD.matcher(line);
        int at = 0;
        while (bold.find()) {
            if (bold.start() > at) {
                spans.add(new Span(line.substring(at, bold.start()), false));
            }
            spans.add(new Span(bold.group(1), true));
            at = bold.end();
        }
        if (at < line.length()) {
            spans.add(new Span(line.substring(at), false));
        }
        return spans;
    }
}
