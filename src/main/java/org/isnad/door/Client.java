package org.isnad.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.isnad.graphql.Bilingual;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Who asks.
 *
 * @param address of the connection; of IPv6 the part that one customer has
 * @param token from the Authorization header, or null
 * @param locale of messages: English where it is preferred to Arabic
 */
record Client(String address, String token, Locale locale) {

    private static final int NETWORK_BYTES = 8;

    static Client of(HttpServerRequest request) {
        return new Client(network(request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress()),
                request.getHeader(HttpHeaders.AUTHORIZATION),
                Bilingual.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Whose points a request spends. */
    List<String> purses() {
        return token == null ? List.of(address) : List.of(address, "token " + token.hashCode());
    }

    private static String network(String address) {
        try {
            // A literal: no name is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
