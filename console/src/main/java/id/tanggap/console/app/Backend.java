package id.tanggap.console.app;

import id.tanggap.console.net.AttachmentTransfer;
import id.tanggap.console.net.HttpAttachments;
import id.tanggap.console.net.HttpExports;
import id.tanggap.console.net.HttpSignIn;
import id.tanggap.console.net.SignInApi;
import id.tanggap.console.net.TicketExports;
import id.tanggap.console.net.Transport;
import id.tanggap.console.net.TyrusTransport;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ways to the server.
 *
 * @param shown its address as people read it
 * @param signIn name and password
 * @param transport the WebSocket
 * @param files makes the way of files, which asks for access tokens
 * @param exports makes the way of exports, which asks for access tokens
 */
record Backend(
        String shown,
        SignInApi signIn,
        Transport transport,
        Function<Supplier<CompletableFuture<String>>, AttachmentTransfer> files,
        Function<Supplier<CompletableFuture<String>>, TicketExports> exports) {

    /** A real server. */
    static Backend at(ServerAddress address) {
        return new Backend(
                address.shown(),
                new HttpSignIn(address.http(), Clock.systemUTC()),
                new TyrusTransport(address.socket()),
                tokens -> new HttpAttachments(address.http(), tokens),
                tokens -> new HttpExports(address.http(), tokens));
    }
}
