package id.tanggap.server.contact.internal;

import id.tanggap.protocol.contact.ContactPage;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.server.contact.PhoneNumbers;
import id.tanggap.server.platform.page.PageCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Contacts as they are shown, each list by one statement. */
@ApplicationScoped
public class ContactQueries {
    /** More contacts than that behind one number are no help to anybody. */
    private static final int MAX_MATCHES = 20;

    private static final String SELECT =
            """
            select c.id, c.name, c.rank, c.nrp, c.role, c.unit_id, u.name as unit_name,
                   p.code as polda_code, p.name as polda_name, p.zone_label, p.zone_id,
                   c.phones, c.note, c.version
            """;
    private static final String FROM =
            """
            from contact c join unit u on u.id = c.unit_id join polda p on p.code = u.polda_code
            """;

    /** Exact keys first, then the likeness of the whole text; whole numbers, so that pages meet. */
    private static final String RANK =
            """
            , case when c.nrp = :text or c.last9 @> cast(:last9 as text[]) then 1000
                   else cast(100 * word_similarity(search_text(:text), c.search || ' ' || search_text(u.name)) as int)
              end as fit
            """;

    private final EntityManager em;

    @Inject
    ContactQueries(EntityManager em) {
        this.em = em;
    }

    /** Contacts that fit the text, best first; all of them by name when there is none. */
    public ContactPage search(SearchContacts command) {
        ContactSearch search = ContactSearch.of(command.text());
        PageCursor cursor = PageCursor.decode(command.cursor());
        Query query = em.createNativeQuery(sql(command, search, cursor), Tuple.class);
        query.setParameter("limit", command.limit() + 1);
        if (!search.text().isEmpty()) {
            query.setParameter("text", search.text());
            query.setParameter(
                    "last9",
                    PhoneNumbers.last9(search.text()).map(d -> "{" + d + "}").orElse("{none}"));
        }
        for (int i = 0; i < search.words().size(); i++) {
            String word = search.words().get(i);
            query.setParameter("like" + i, ContactSearch.pattern(word));
            if (ContactSearch.isFuzzy(word)) {
                query.setParameter("word" + i, word);
            }
        }
        if (command.poldaCode() != null) {
            query.setParameter("polda", command.poldaCode());
        }
        if (cursor != null) {
            query.setParameter("fit", fit(cursor));
            query.setParameter("after", cursor.id());
        }
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows = query.getResultList();
        List<ContactView> items =
                rows.stream().limit(command.limit()).map(ContactQueries::view).toList();
        return new ContactPage(
                items,
                PageCursor.next(
                        rows,
                        command.limit(),
                        last ->
                                new PageCursor(
                                        String.valueOf(last.get("fit", Integer.class)),
                                        last.get("id", UUID.class))));
    }

    /** Contacts with one of the numbers' last nine digits, by name. */
    public List<ContactView> byLast9(String last9) {
        return list(
                SELECT
                        + FROM
                        + "where c.last9 @> cast(:key as text[]) order by c.search, c.id limit "
                        + MAX_MATCHES,
                "{" + last9 + "}");
    }

    /** The contacts with these ids that exist, in no order. */
    public List<ContactView> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        SELECT + FROM + "where c.id = any(cast(:key as uuid[]))",
                        ids.stream()
                                .map(UUID::toString)
                                .collect(java.util.stream.Collectors.joining(",", "{", "}")));
    }

    /** Whether there is a unit with that id. */
    public boolean isUnit(UUID unitId) {
        return !em.createNativeQuery("select 1 from unit where id = :id")
                .setParameter("id", unitId)
                .getResultList()
                .isEmpty();
    }

    /** Id of a unit that must exist; names repeat across Polda. */
    public UUID unitId(String poldaCode, String name) {
        return (UUID)
                em.createNativeQuery(
                                "select id from unit where polda_code = :polda and name = :name",
                                UUID.class)
                        .setParameter("polda", poldaCode)
                        .setParameter("name", name)
                        .getSingleResult();
    }

    /** Has Hibernate write only what such a query reads first, and not all that has changed. */
    private List<ContactView> list(String sql, String key) {
        NativeQuery<Tuple> query =
                em.createNativeQuery(sql, Tuple.class)
                        .unwrap(NativeQuery.class)
                        .addSynchronizedEntityClass(Contact.class);
        return query.setParameter("key", key).getResultList().stream()
                .map(ContactQueries::view)
                .toList();
    }

    private static String sql(
            SearchContacts command, ContactSearch search, @Nullable PageCursor cursor) {
        StringBuilder where = new StringBuilder("where true\n");
        for (int i = 0; i < search.words().size(); i++) {
            where.append("and (c.search like search_text(:like").append(i).append(')');
            if (ContactSearch.isFuzzy(search.words().get(i))) {
                where.append(" or search_text(:word").append(i).append(") <% c.search");
            }
            where.append(
                    """
                     or c.unit_id = any(array(
                        select su.id from unit su join polda sp on sp.code = su.polda_code
                        where search_text(su.name || ' ' || sp.name) like search_text(:like%d))))
                    """
                            .formatted(i));
        }
        if (command.poldaCode() != null) {
            where.append("and u.polda_code = :polda\n");
        }
        String fit = search.text().isEmpty() ? ", 0 as fit\n" : RANK;
        String page =
                cursor == null
                        ? ""
                        : """
                        where fit < :fit or fit = :fit
                          and (search, id) > ((select search from contact where id = :after), :after)
                        """;
        return "select * from (%s, c.search %s %s %s) found %s order by fit desc, search, id limit :limit"
                .formatted(SELECT, fit, FROM, where, page);
    }

    private static int fit(PageCursor cursor) {
        try {
            return Integer.parseInt(cursor.key());
        } catch (NumberFormatException _) {
            throw PageCursor.invalid();
        }
    }

    private static ContactView view(Tuple row) {
        return new ContactView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("rank", String.class),
                row.get("nrp", String.class),
                row.get("role", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("polda_code", String.class),
                row.get("polda_name", String.class),
                row.get("zone_label", String.class),
                row.get("zone_id", String.class),
                Arrays.asList(row.get("phones", String[].class)),
                row.get("note", String.class),
                row.get("version", Integer.class));
    }
}
