package id.tanggap.telephony.reducer;

import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.QueueMember;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The queue members as last told; Asterisk repeats itself, we do not. */
final class MemberTable {

    private record Key(String queue, String memberInterface) {}

    private final Map<Key, QueueMember> members = new HashMap<>();

    List<PbxEvent> changed(Instant at, QueueMember member) {
        QueueMember before = members.put(new Key(member.queue(), member.memberInterface()), member);
        return member.equals(before)
                ? List.of()
                : List.of(new PbxEvent.MemberStateChanged(at, member));
    }

    List<PbxEvent> gone(Instant at, String queue, String memberInterface) {
        return members.remove(new Key(queue, memberInterface)) == null
                ? List.of()
                : List.of(new PbxEvent.MemberRemoved(at, queue, memberInterface));
    }

    void replace(List<QueueMember> all) {
        members.clear();
        for (QueueMember member : all) {
            members.put(new Key(member.queue(), member.memberInterface()), member);
        }
    }
}
