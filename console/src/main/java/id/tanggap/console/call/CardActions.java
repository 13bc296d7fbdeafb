package id.tanggap.console.call;

import id.tanggap.console.call.CallerCardView.Can;
import id.tanggap.console.call.CallerCardView.State;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Messages;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be done with the caller card; one instance each for button, shortcut and palette. */
final class CardActions {
    final AppAction fileTicket;
    final AppAction lookUp;
    final AppAction openContact;
    final AppAction createContact;
    final AppAction notThisPerson;
    final AppAction hangUp;
    final AppAction wrapUpReady;
    final AppAction wrapUpPause;
    private @Nullable State state;

    /** The deeds behind the actions. */
    interface Deeds {
        void fileTicket();

        void lookUp();

        void openContact();

        void createContact();

        void notThisPerson();

        void hangUp();

        void wrapUp(boolean ready);
    }

    CardActions(Messages messages, Deeds deeds) {
        fileTicket = action(messages, "call.fileTicket", deeds::fileTicket, Can::file);
        lookUp = action(messages, "call.lookUp", deeds::lookUp, Can::file);
        openContact = action(messages, "call.openContact", deeds::openContact, Can::open);
        createContact = action(messages, "call.createContact", deeds::createContact, Can::create);
        notThisPerson = action(messages, "call.notThisPerson", deeds::notThisPerson, Can::deny);
        hangUp = action(messages, "call.hangUp", deeds::hangUp, Can::hangUp);
        wrapUpReady = action(messages, "call.wrapUp.ready", () -> deeds.wrapUp(true), Can::wrapUp);
        wrapUpPause = action(messages, "call.wrapUp.pause", () -> deeds.wrapUp(false), Can::wrapUp);
    }

    private AppAction action(
            Messages messages, String key, Runnable deed, Predicate<Can> permitted) {
        return new AppAction(messages, key, deed)
                .enabledWhen(() -> state != null && permitted.test(state.can()));
    }

    void show(@Nullable State next) {
        state = next;
        all().forEach(AppAction::refresh);
    }

    List<AppAction> all() {
        return List.of(
                fileTicket,
                lookUp,
                openContact,
                createContact,
                notThisPerson,
                hangUp,
                wrapUpReady,
                wrapUpPause);
    }
}
