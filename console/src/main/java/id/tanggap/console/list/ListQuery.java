package id.tanggap.console.list;

/**
 * What a list is narrowed down to. Equal queries find the same.
 *
 * @param <Q> the query itself
 */
public interface ListQuery<Q extends ListQuery<Q>> {
    /** Words looked for, without spaces around; empty for all. */
    String text();

    /** The same with other words. */
    Q withText(String words);
}
