package org.rapporteur.fetch;

import java.time.Duration;

/**
 * How the network is used.
 *
 * @param agent what the program calls itself to servers; the first word is its name in robots.txt
 * @param maxBytes a longer body is not taken
 * @param pause the least time between two requests to one host; a longer one that robots.txt asks for is kept
 * @param longestWait a server that asks for more, in robots.txt or Retry-After, is left alone for this time
 * @param limit the longest that one request may take, from connecting to the last byte
 * @param tries how often a request is made that fails for reasons that may pass
 * @param redirects how many redirections are followed
 * @param privateAddresses whether addresses that no person named may lie in this machine or its own network
 */
public record FetchSettings(
        String agent,
        int maxBytes,
        Duration pause,
        Duration longestWait,
        Duration limit,
        int tries,
        int redirects,
        boolean privateAddresses) {

    /** 16 MiB, a second between requests, at most two minutes to wait, half a minute a request, 3 tries, 5 redirections. */
    public static final FetchSettings STANDARD = new FetchSettings(
            "rapporteur/0.1 (reads news reports for one person; obeys robots.txt)",
            16 << 20,
            Duration.ofSeconds(1),
            Duration.ofMinutes(2),
            Duration.ofSeconds(30),
            3,
            5,
            false);

    /** The program's name in robots.txt. */
    String robotName() {
        int end = agent.indexOf('/');
        return end < 0 ? agent : agent.substring(0, end);
    }

    /** The same with another pause between requests. */
    public FetchSettings withPause(Duration other) {
        return new FetchSettings(agent, maxBytes, other, longestWait, limit, tries, redirects, privateAddresses);
    }

    /** The same with another limit of size. */
    public FetchSettings withMaxBytes(int other) {
        return new FetchSettings(agent, other, pause, longestWait, limit, tries, redirects, privateAddresses);
    }

    /** The same with another limit of time. */
    public FetchSettings withLimit(Duration other) {
        return new FetchSettings(agent, maxBytes, pause, longestWait, other, tries, redirects, privateAddresses);
    }

    /** The same, private addresses allowed or not. */
    public FetchSettings withPrivateAddresses(boolean allowed) {
        return new FetchSettings(agent, maxBytes, pause, longestWait, limit, tries, redirects, allowed);
    }
}
