package id.tanggap.protocol.category;

/** What may stand in a category's field. On the wire every value is a text. */
public enum CategoryFieldKind {
    /** One line, up to 500 characters. */
    TEXT,
    /** A whole number, such as {@code 14}. */
    NUMBER,
    /** A date, {@code yyyy-MM-dd}. */
    DATE,
    /** The code of one of the field's choices. */
    CHOICE
}
