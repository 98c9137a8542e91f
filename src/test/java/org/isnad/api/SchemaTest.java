package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;

/** The served schema is the committed one; a change of it is a change of {@code src/test/resources/schema.graphql}. */
@IsnadTest
class SchemaTest {

    @Test
    void isTheCommittedOne() throws IOException {
        String served = RestAssured.get("/graphql/schema.graphql").asString();
        Path written = Path.of("target", "schema.graphql");
        Files.writeString(written, served);
        try (InputStream committed = SchemaTest.class.getResourceAsStream("/schema.graphql")) {
            assertThat(served).as("look at " + written + " and copy it where the change is wanted")
                    .isEqualTo(new String(committed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
