package org.isnad.limit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one request or client may ask for; each is a setting, {@code ISNAD_GRAPHQL_DEPTH} for {@code depth}. */
@ConfigMapping(prefix = "isnad.graphql")
public interface Limits {

    /** Levels of fields; introspection, which has 15 and more, is exempt. */
    @WithDefault("20")
    int depth();

    /** Aliases of a document, those of a fragment once for each spread. */
    @WithDefault("50")
    int aliases();

    /** Fields at the root of an operation. */
    @WithDefault("20")
    int rootFields();

    /** Fields of a document, those of a fragment once for each spread. */
    @WithDefault("1000")
    int fields();

    /** Directives of a document, those of a fragment once for each spread. */
    @WithDefault("50")
    int directives();

    /** Words, numbers and signs of a document. */
    @WithDefault("5000")
    int tokens();

    /** Levels of objects and lists in a request's JSON. */
    @WithDefault("32")
    int jsonDepth();

    /**
     * Nodes that a request may ask for: page sizes multiplied down the tree, and what totals, conditions and searches cost at
     * the
     * root, in nodes ({@link Prices}).
     */
    @WithDefault("500000")
    int nodes();

    /** How long a request may take in all. */
    @WithDefault("30s")
    Duration time();

    /**
     * Points that one address, and one token, may spend in a window; 0 sets no limit. A request costs 1, and 1 per 100 nodes.
     */
    @WithDefault("1000000")
    long points();

    /** The window of the points. */
    @WithDefault("1m")
    Duration window();

    Documents documents();

    Socket socket();

    /** Documents that are known by their hash. */
    interface Documents {

        /** Characters of documents kept for automatic persisted queries. */
        @WithDefault("4000000")
        long persistedCharacters();

        /** Folder of trusted documents: {@code *.graphql} files, and {@code *.json} files of id and text. */
        Optional<String> trusted();

        /** Whether nothing but trusted documents is answered. */
        @WithDefault("false")
        boolean trustedOnly();

        /** How long an answer to GET with a hash may be kept by caches. */
        @WithDefault("30s")
        Duration maxAge();
    }

    /** Subscriptions. */
    interface Socket {

        /** Pages of other origins that may connect, as {@code https://host}; pages of this server may always. */
        Optional<List<String>> origins();

        /** How long a connection may stay without connection_init. */
        @WithDefault("10s")
        Duration initTimeout();

        /** Connections to this server. */
        @WithDefault("1000")
        int connections();

        /** Connections from one address. */
        @WithDefault("50")
        int connectionsPerAddress();

        /** Operations that run at once on one connection. */
        @WithDefault("20")
        int operations();

        /** Characters of one message. */
        @WithDefault("100000")
        int messageSize();

        /** How long a client may leave what is sent to it unread; then the connection is closed with 4503. */
        @WithDefault("30s")
        Duration stall();

        /** How long events are kept for readers that come back. */
        @WithDefault("7d")
        Duration keep();
    }
}
