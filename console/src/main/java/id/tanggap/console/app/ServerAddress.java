package id.tanggap.console.app;

import java.net.URI;

/**
 * Where the server is.
 *
 * @param http base of REST, ending in a slash
 * @param socket endpoint of the WebSocket
 */
record ServerAddress(URI http, URI socket) {

    /**
     * Reads {@code http://host:port} or {@code https://host}; anything else is refused.
     *
     * @throws IllegalArgumentException when it is no such address
     */
    static ServerAddress parse(String text) {
        URI uri = URI.create(text.strip());
        boolean secure = "https".equals(uri.getScheme());
        if (uri.getHost() == null || !(secure || "http".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("not a server address: " + text);
        }
        String base = text.strip().endsWith("/") ? text.strip() : text.strip() + "/";
        URI http = URI.create(base);
        String tail = base.substring(base.indexOf(':'));
        return new ServerAddress(http, URI.create((secure ? "wss" : "ws") + tail + "ws/console"));
    }

    /** As people read it. */
    String shown() {
        return http.getPort() < 0 ? http.getHost() : http.getHost() + ":" + http.getPort();
    }
}
