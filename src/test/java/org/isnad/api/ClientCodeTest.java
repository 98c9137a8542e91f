package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import org.isnad.testing.GraphQLClient;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;

/**
 * The code generators of Apollo's users (GraphQL Code Generator) and of Relay run over the served schema, what they make
 * passes the TypeScript compiler, and the documents they write down are answered here. Needs Node and the npm registry.
 */
@IsnadTest
class ClientCodeTest {

    private static final List<String> FILES = List.of("package.json", "codegen.json", "relay.config.json", "tsconfig.json",
            "src/apollo.ts", "src/relay.ts");
    private static final Path FOLDER = Path.of("target", "clients");
    private static final long MINUTES = 5;

    @Test
    void generatorsAndTheCompilerAreContent() throws Exception {
        prepare();
        if (run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error") != 0) {
            skip("npm could not install the generators, see target/clients/log.txt");
        }
        assertThat(run("npx", "--no-install", "graphql-codegen", "--config", "codegen.json")).as(log()).isZero();
        assertThat(run("npx", "--no-install", "relay-compiler")).as(log()).isZero();
        assertThat(run("npx", "--no-install", "tsc")).as(log()).isZero();
        answered("src/gql/persisted-documents.json", 3);
        answered("relay-documents.json", 3);
    }

    private static void prepare() throws IOException {
        // What an earlier run made would be left as it is, and nothing written down of it.
        delete(FOLDER.resolve("src"));
        for (String file : FILES) {
            try (InputStream source = ClientCodeTest.class.getResourceAsStream("/clients/" + file)) {
                Files.createDirectories(FOLDER.resolve(file).getParent());
                Files.write(FOLDER.resolve(file), source.readAllBytes());
            }
        }
        Files.writeString(FOLDER.resolve("relay-documents.json"), "{}");
        Files.writeString(FOLDER.resolve("schema.graphql"), RestAssured.get("/graphql/schema.graphql").asString());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Every document fits the schema; that its variables are missing is the only thing wrong with it. */
    private static void answered(String manifest, int documents) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(manifest)))) {
            JsonObject written = reader.readObject();
            assertThat(written).hasSizeGreaterThanOrEqualTo(documents);
            written.values().forEach(text -> {
                List<String> codes = GraphQLClient.ask(((JsonString) text).getString()).getList("errors.extensions.code");
                assertThat(codes == null ? List.of() : codes).doesNotContain("GRAPHQL_VALIDATION_FAILED",
                        "GRAPHQL_PARSE_FAILED");
            });
        }
    }

    private static int run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("log.txt").toFile()).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            skip("no Node here: " + e.getMessage());
            return -1;
        }
    }

    private static String log() throws IOException {
        return Files.readString(FOLDER.resolve("log.txt"));
    }

    private static void skip(String reason) {
        System.out.println("Client code is not generated: " + reason);
        abort(reason);
    }
}
