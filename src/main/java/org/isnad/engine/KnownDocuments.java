package org.isnad.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;
import org.isnad.limit.Limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Documents known by their hash: those that clients sent once (automatic persisted queries), and the trusted ones. */
@ApplicationScoped
class KnownDocuments {

    private static final int LONGEST = 100_000;

    @Inject
    Limits limits;

    private final Map<String, String> trusted = new HashMap<>();
    private Cache<String, String> persisted;

    @PostConstruct
    void prepare() {
        persisted = Caffeine.newBuilder().maximumWeight(limits.documents().persistedCharacters())
                .weigher((String hash, String text) -> text.length() + 100).build();
        limits.documents().trusted().map(Path::of).ifPresent(this::readFolder);
    }

    /** The text that a request means. */
    String text(GraphQLRequest request) {
        String hash = request.hash();
        if (request.query() == null) {
            String known = known(hash);
            if (known == null) {
                throw new RequestFault(limits.documents().trustedOnly() ? ErrorCode.DOCUMENT_NOT_TRUSTED
                        : ErrorCode.PERSISTED_QUERY_NOT_FOUND);
            }
            return known;
        }
        String own = hash == null && !limits.documents().trustedOnly() ? null : hash(request.query());
        if (hash != null && !hash.equals(own)) {
            throw new RequestFault(ErrorCode.PERSISTED_QUERY_MISMATCH);
        }
        if (limits.documents().trustedOnly() && !trusted.containsKey(own)) {
            throw new RequestFault(ErrorCode.DOCUMENT_NOT_TRUSTED);
        }
        return request.query();
    }

    /** Keeps the text of a request that came with its hash; it is a valid document. */
    void remember(GraphQLRequest request) {
        if (request.hash() != null && request.query() != null && request.query().length() <= LONGEST) {
            persisted.put(request.hash(), request.query());
        }
    }

    private String known(String hash) {
        String text = trusted.get(hash);
        return text != null || limits.documents().trustedOnly() ? text : persisted.getIfPresent(hash);
    }

    private void readFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                if (file.toString().endsWith(".graphql")) {
                    trusted.put(hash(text), text);
                } else if (file.toString().endsWith(".json")) {
                    readManifest(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trusted documents in " + folder, e);
        }
    }

    /** As the compilers of Relay and others write it: an object of ids and texts. */
    private void readManifest(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            reader.readObject().forEach((id, value) -> {
                String text = ((JsonString) value).getString();
                trusted.put(id, text);
                trusted.put(hash(text), text);
            });
        }
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
