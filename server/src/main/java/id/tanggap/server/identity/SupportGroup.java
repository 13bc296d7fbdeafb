package id.tanggap.server.identity;

import id.tanggap.protocol.identity.UserView;
import java.util.List;

/**
 * Who works tickets.
 *
 * @param code stable key
 * @param name Indonesian name
 * @param nameEn English name
 * @param level 1 desk, 2 technicians, 3 vendor and Mabes
 * @param members users who work in it and are not disabled, by name
 */
public record SupportGroup(
        String code, String name, String nameEn, int level, List<UserView> members) {
    public SupportGroup {
        members = List.copyOf(members);
    }
}
