package id.tanggap.server.macro;

import id.tanggap.protocol.escalation.EscalationKind;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.macro.MacroStep;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.protocol.macro.SaveMacro;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.WorkActivity;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoUsers;
import id.tanggap.server.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the invented desk says and does often; Dewi has a text of her own. */
@ApplicationScoped
public class DemoMacros implements DemoData {
    private static final Actor HENDRA =
            new Actor(DemoUsers.HENDRA, "Hendra Gunawan", Set.of(Role.SUPERVISOR), "");
    private static final Actor DEWI =
            new Actor(DemoUsers.DEWI, "Dewi Lestari", Set.of(Role.AGENT), "");

    private static final String WAITING =
            """
            {{salam}} {{pangkat}} {{nama}},

            kami sudah mencoba menghubungi Anda tentang tiket {{nomor_tiket}} ({{perihal}}).
            Mohon balas pesan ini atau telepon Meja Bantuan bila ada waktu.

            Hormat kami,
            {{petugas}}""";
    private static final String PASSED_ON =
            """
            {{salam}} {{pangkat}} {{nama}},

            tiket {{nomor_tiket}} kami teruskan ke teknisi perangkat keras. Batas penyelesaiannya {{tenggat}}.

            Hormat kami,
            {{petugas}}""";

    private final CannedReplyService cannedReplies;
    private final MacroService macros;

    @Inject
    DemoMacros(CannedReplyService cannedReplies, MacroService macros) {
        this.cannedReplies = cannedReplies;
        this.macros = macros;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed(Instant now) {
        reply(
                HENDRA,
                "sandi",
                "Kata sandi sudah diatur ulang",
                """
                {{salam}} {{pangkat}} {{nama}},

                kata sandi DORS Anda sudah diatur ulang. Masuklah dengan kata sandi sementara yang kami sampaikan lewat telepon, lalu gantilah segera.

                Hormat kami,
                {{petugas}}""",
                "ACCOUNT");
        reply(
                HENDRA,
                "foto",
                "Minta foto pesan kesalahan",
                """
                {{salam}} {{pangkat}} {{nama}},

                untuk tiket {{nomor_tiket}} mohon kirimkan foto layar dengan pesan kesalahannya. Tutupi nama dan alamat orang di dalam laporan.

                Terima kasih,
                {{petugas}}""",
                null);
        reply(
                HENDRA,
                "selesai",
                "Masalah sudah diatasi",
                """
                {{salam}} {{pangkat}} {{nama}},

                {{perihal}}: masalah ini sudah kami atasi. Bila muncul lagi dalam tujuh hari, balas pesan ini; tiket {{nomor_tiket}} kami buka kembali.

                Hormat kami,
                {{petugas}}""",
                null);
        reply(
                HENDRA,
                "lp",
                "Nomor LP yang dimaksud",
                "Nomor LP di DORS: {{nomor_lp}}",
                "LP_NUMBER");
        reply(
                DEWI,
                "salam",
                "Salam saya",
                "{{salam}}, saya {{petugas}} dari Meja Bantuan DORS.",
                null);
        macro(
                "tunggu",
                "Menunggu kabar operator",
                new MacroStep.Say(TicketEntryKind.REPLY, WAITING),
                new MacroStep.LogTime(5, WorkActivity.CONTACT, null),
                new MacroStep.ChangeStatus(TicketStatus.PENDING, PendingReason.OPERATOR, null));
        macro(
                "perangkat",
                "Teruskan ke teknisi perangkat keras",
                new MacroStep.Say(TicketEntryKind.REPLY, PASSED_ON),
                new MacroStep.AddTask("Catat merek, model, dan nomor seri", null),
                new MacroStep.Escalate(
                        EscalationKind.FUNCTIONAL,
                        "HARDWARE",
                        "Sudah dicoba dari meja sesuai buku petunjuk, tetap tidak berfungsi."),
                new MacroStep.Watch(true));
        macro(
                "ambil",
                "Ambil dan mulai kerjakan",
                new MacroStep.Assign(null, true),
                new MacroStep.ChangeStatus(TicketStatus.IN_PROGRESS, null, null));
    }

    private void reply(
            Actor by, String shortcut, String title, String text, @Nullable String category) {
        cannedReplies.save(
                new SaveCannedReply(
                        null, null, by.equals(DEWI), shortcut, title, text, category, null),
                by);
    }

    private void macro(String shortcut, String name, MacroStep... steps) {
        macros.save(
                new SaveMacro(null, null, false, shortcut, name, null, null, List.of(steps)),
                HENDRA);
    }
}
