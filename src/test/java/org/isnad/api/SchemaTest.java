package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import graphql.language.AbstractDescribedNode;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.restassured.RestAssured;

/** The served schema is the committed one, keeps what was promised, and explains itself. */
@IsnadTest
class SchemaTest {

    /** Their members are shown in their own line. */
    private static final Set<String> SELF_EXPLAINING = Set.of("__typename");

    @Test
    void isTheCommittedOne() throws IOException {
        String served = served();
        Path written = Path.of("target", "schema.graphql");
        Files.writeString(written, served);
        assertThat(served).as("look at " + written + " and copy it to src/test/resources where the change is wanted")
                .isEqualTo(resource("/schema.graphql"));
    }

    @Test
    void breaksNothingThatWasPromised() throws IOException {
        assertThat(breakages(resource("/promised-core.graphql"), served())).isEmpty();
    }

    @Test
    void aBreakWouldBeNoticed() throws IOException {
        String promised = resource("/promised-core.graphql");
        for (String gone : List.of("occasion: String", "THANKS ", "saidFrom: Date", "sourceUrl: String", " | UnnamedSource")) {
            assertThat(breakages(promised, promised.replace(gone, ""))).as(gone).isNotEmpty();
        }
        assertThat(breakages(promised, promised.replace("claim: Claim!  score", "claim: Claim  score"))).isNotEmpty();
        assertThat(breakages(promised, promised.replace("claims(filter: ClaimFilter,", "claims(filter: ClaimFilter!,")))
                .isNotEmpty();
    }

    @Test
    void everythingIsDescribed() {
        List<String> bare = new ArrayList<>();
        new SchemaParser().parse(served()).types().values().forEach(type -> describe(type, "", bare));
        new SchemaParser().parse(served()).scalars().values().stream().filter(scalar -> scalar.getDescription() == null)
                .filter(scalar -> !List.of("String", "Int", "Float", "Boolean", "ID").contains(scalar.getName()))
                .forEach(scalar -> bare.add(scalar.getName()));
        assertThat(bare).as("give it a @Description, or a line in graphql/descriptions.tsv").isEmpty();
    }

    @Test
    void whatIsDeprecatedSaysWhatToUse() {
        new SchemaParser().parse(served()).types().values().stream().flatMap(SchemaTest::withChildren)
                .filter(DirectivesContainer.class::isInstance).map(node -> (DirectivesContainer<?>) node)
                .flatMap(node -> node.getDirectives("deprecated").stream()).forEach(directive -> assertThat(reason(directive))
                        .matches("(?is).*\\buse\\b.*"));
    }

    private static String reason(Directive directive) {
        return directive.getArgument("reason") == null ? ""
                : ((StringValue) directive.getArgument("reason").getValue()).getValue();
    }

    private static Stream<Node<?>> withChildren(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().map(child -> (Node<?>) child)
                .flatMap(SchemaTest::withChildren));
    }

    private static void describe(Node<?> node, String path, List<String> bare) {
        String own = node instanceof NamedNode<?> named ? path + named.getName() : path;
        if (node instanceof AbstractDescribedNode<?> described && described.getDescription() == null
                && !SELF_EXPLAINING.contains(own)) {
            bare.add(own);
        }
        if (node instanceof ObjectTypeDefinition || node instanceof EnumTypeDefinition
                || node instanceof InputObjectTypeDefinition
                || node instanceof FieldDefinition) {
            node.getChildren().forEach(child -> describe((Node<?>) child, own + ".", bare));
        }
    }

    private static List<DiffEvent> breakages(String before, String after) {
        CapturingReporter differences = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(schema(before), schema(after)), differences);
        return differences.getBreakages();
    }

    private static GraphQLSchema schema(String sdl) {
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
    }

    private static String served() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SchemaTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
