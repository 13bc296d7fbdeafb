package id.tanggap.console.app;

import id.tanggap.console.net.HttpSignIn;
import id.tanggap.console.net.SignInApi;
import id.tanggap.console.net.Transport;
import id.tanggap.console.net.TyrusTransport;
import java.time.Clock;

/**
 * The ways to the server.
 *
 * @param shown its address as people read it
 * @param signIn name and password
 * @param transport the WebSocket
 */
record Backend(String shown, SignInApi signIn, Transport transport) {

    /** A real server. */
    static Backend at(ServerAddress address) {
        return new Backend(
                address.shown(),
                new HttpSignIn(address.http(), Clock.systemUTC()),
                new TyrusTransport(address.socket()));
    }
}
