package org.rapporteur.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which addresses may be asked for: of the web only, and none in this machine or its own network unless a person
 * named it. A page or a feed from outside must not make the program ask what only this machine can reach.
 */
public final class Addresses {

    private static final int MAX_LENGTH = 2000;

    private final boolean privateAllowed;
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    Addresses(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /**
     * The address of the words, without its fragment.
     *
     * @throws FetchFailure if it is none of the web, or holds a password
     */
    public static URI parse(String words) {
        try {
            URI address = new URI(words.strip().replace(" ", "%20"));
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw FetchFailure.forGood("not an address of the web (http or https)");
            }
            if (address.getHost() == null || address.toString().length() > MAX_LENGTH) {
                throw FetchFailure.forGood("no address that a server could be found by");
            }
            if (address.getUserInfo() != null) {
                throw FetchFailure.forGood("an address with a password in it; it would be kept in the record");
            }
            String host = address.getRawAuthority().toLowerCase(Locale.ROOT);
            return URI.create(new URI(scheme + "://" + host + pathAndQuery(address)).toASCIIString());
        } catch (URISyntaxException e) {
            throw FetchFailure.forGood("not an address: " + e.getReason());
        }
    }

    private static String pathAndQuery(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** The scheme, host and port of an address, by which robots.txt and pauses go. */
    static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** A person named the address: what lies on its host may be asked for, wherever the host is. */
    void name(URI address) {
        named.add(originOf(address));
    }

    /**
     * Lets the address pass.
     *
     * @throws FetchFailure if its host is not found, or is private and was not named
     */
    void check(URI address) {
        try {
            for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
                if (isPrivate(each) && !privateAllowed && !named.contains(originOf(address))) {
                    throw FetchFailure.forGood("leads to " + address.getHost()
                            + ", in this machine or its own network; not followed (--allow-private)");
                }
            }
        } catch (UnknownHostException e) {
            throw FetchFailure.passing("no host " + address.getHost() + " is known");
        }
    }

    /** Loopback, link-local, private, shared, multicast, reserved; in IPv6 also what holds such an IPv4 address. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean byName = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return byName || (bytes.length == 4 ? isPrivate4(bytes) : isPrivate6(bytes));
    }

    private static boolean isPrivate4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0
                || first >= 240
                || first == 100 && (second & 0xC0) == 64
                || first == 198 && (second & 0xFE) == 18
                || first == 192 && second == 0 && bytes[2] == 0;
    }

    private static boolean isPrivate6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xFE) == 0xFC;
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
        return unique || translated || tunnelled;
    }
}
