package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Done;

/** Ends the user's question "what if"; it answers with what it has. */
public record CancelWhatIf() implements ClientCommand<Done> {}
