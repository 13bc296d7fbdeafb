package id.tanggap.console.app;

import id.tanggap.console.link.AssetOpener;
import id.tanggap.console.link.CallPlacer;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.Navigator;
import id.tanggap.console.link.ReportOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.ui.Notices;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.contact.ContactView;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ties the features together: they are made one after the other, and each is given this before the
 * others exist. What the user's roles leave out does nothing.
 */
final class Links {
    private final Notices notices;
    private @Nullable TicketOpener ticketOpener;
    private @Nullable ContactOpener contactOpener;
    private @Nullable CallPlacer callPlacer;
    private @Nullable ReportOpener reportOpener;
    private @Nullable AssetOpener assetOpener;
    private @Nullable Navigator shell;

    Links(Notices notices) {
        this.notices = notices;
    }

    /** Short news in the status bar. */
    Notices notices() {
        return notices;
    }

    void connect(TicketOpener opener) {
        ticketOpener = opener;
    }

    void connect(ContactOpener opener) {
        contactOpener = opener;
    }

    void connect(CallPlacer placer) {
        callPlacer = placer;
    }

    void connect(ReportOpener opener) {
        reportOpener = opener;
    }

    void connect(AssetOpener opener) {
        assetOpener = opener;
    }

    void connect(Navigator navigator) {
        shell = navigator;
    }

    Navigator navigator() {
        return key -> {
            Navigator target = shell;
            if (target != null) {
                target.show(key);
            }
        };
    }

    ReportOpener reports() {
        return (number, reason, callId, ticketId) -> {
            if (reportOpener != null) {
                reportOpener.lookUp(number, reason, callId, ticketId);
            }
        };
    }

    AssetOpener assets() {
        return assetId -> {
            if (assetOpener != null) {
                assetOpener.open(assetId);
            }
        };
    }

    TicketOpener tickets() {
        return new TicketOpener() {
            @Override
            public void open(UUID ticketId) {
                if (ticketOpener != null) {
                    ticketOpener.open(ticketId);
                }
            }

            @Override
            public void fileFor(CallerCard card) {
                if (ticketOpener != null) {
                    ticketOpener.fileFor(card);
                }
            }

            @Override
            public void file() {
                if (ticketOpener != null) {
                    ticketOpener.file();
                }
            }

            @Override
            public boolean available() {
                return ticketOpener != null && ticketOpener.available();
            }
        };
    }

    ContactOpener contacts() {
        return new ContactOpener() {
            @Override
            public void open(UUID contactId) {
                if (contactOpener != null) {
                    contactOpener.open(contactId);
                }
            }

            @Override
            public void createFor(String phoneNumber, Consumer<ContactView> saved) {
                if (contactOpener != null) {
                    contactOpener.createFor(phoneNumber, saved);
                }
            }

            @Override
            public boolean available() {
                return contactOpener != null && contactOpener.available();
            }
        };
    }

    CallPlacer calls() {
        return new CallPlacer() {
            @Override
            public boolean canCall() {
                return callPlacer != null && callPlacer.canCall();
            }

            @Override
            public void call(String number) {
                if (callPlacer != null) {
                    callPlacer.call(number);
                }
            }
        };
    }
}
