package org.isnad.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.path.json.JsonPath;

/** The relations, copies and circles planted in the sample corpus, as the running application finds them. */
@IsnadTest
class SampleRelationsTest {

    /** A pair of claims, each as article and number in its annotation. */
    private record Link(Set<String> claims, String kind) {
    }

    private final Map<String, String> articles = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<Link> found = new HashSet<>();
    private final Set<Set<String>> circles = new HashSet<>();
    private final Map<String, Set<String>> copies = new HashMap<>();

    @BeforeEach
    void takeIn() throws IOException {
        for (JsonObject article : array("articles.json").getValuesAs(JsonObject.class)) {
            List<String> fields = new ArrayList<>();
            for (String field : List.of("title", "outlet", "publishedOn", "sourceUrl")) {
                if (article.containsKey(field) && !article.isNull(field)) {
                    fields.add(field);
                    fields.add(article.getString(field));
                }
            }
            String slug = article.getString("slug");
            articles.put(slug, ingest(text(slug + ".txt"), fields.toArray(String[]::new))
                    .getString("data.ingestArticle.article.id"));
        }
        articles.forEach(this::nameClaims);
        articles.values().forEach(this::readLinks);
    }

    @Test
    void everyContradictionIsAPlantedOne() throws IOException {
        assertThat(planted("contradicts")).containsAll(ofKind("contradicts"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "contradicts", "repeats", "updates", "corroborates" })
    void everyPlantedRelationIsFound(String kind) throws IOException {
        assertThat(found).containsAll(planted(kind));
    }

    @Test
    void whatIsCalledARepeatIsOne() throws IOException {
        Set<Link> repeats = ofKind("repeats");
        Set<Link> right = new HashSet<>(repeats);
        right.retainAll(planted("repeats"));
        assertThat((double) right.size() / repeats.size()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void plantedCopiesAndNoOtherAreFound() throws IOException {
        Map<String, Set<String>> planted = new HashMap<>();
        for (JsonArray pair : object("planted.json").getJsonArray("copies").getValuesAs(JsonArray.class)) {
            planted.put(pair.getString(0), Set.of(pair.getString(1)));
            planted.put(pair.getString(1), Set.of(pair.getString(0)));
        }
        copies.values().removeIf(Set::isEmpty);
        assertThat(copies).isEqualTo(planted);
    }

    @Test
    void thePlantedCircleAndNoOtherIsFound() throws IOException {
        Set<Set<String>> planted = new HashSet<>();
        for (JsonArray pair : object("planted.json").getJsonArray("circular").getValuesAs(JsonArray.class)) {
            planted.add(Set.of(pair.getString(0), pair.getString(1)));
        }
        assertThat(circles).isEqualTo(planted);
    }

    private Set<Link> ofKind(String kind) {
        Set<Link> links = new HashSet<>(found);
        links.removeIf(link -> !link.kind().equals(kind));
        return links;
    }

    private static Set<Link> planted(String kind) throws IOException {
        Set<Link> planted = new HashSet<>();
        for (JsonObject link : array("relations.json").getValuesAs(JsonObject.class)) {
            if (link.getString("type").equals(kind)) {
                planted.add(new Link(Set.of(link.getString("a"), link.getString("b")), kind));
            }
        }
        return planted;
    }

    /** Gives each claim the number of the annotated one that it overlaps most. */
    private void nameClaims(String slug, String id) {
        JsonPath answer = ask("query($id: ID!) { article(id: $id) { copies { nodes { id } } claims(first: 100) { nodes { id "
                + "span { start end } } } } }", Map.of("id", id));
        copies.put(slug, new TreeSet<>());
        answer.<String> getList("data.article.copies.nodes.id").forEach(copy -> articles.forEach((other, key) -> {
            if (key.equals(copy)) {
                copies.get(slug).add(other);
            }
        }));
        List<Map<String, Object>> claims = answer.getList("data.article.claims.nodes");
        JsonArray annotated = annotation(slug).getJsonArray("claims");
        for (Map<String, Object> claim : claims) {
            Map<?, ?> span = (Map<?, ?>) claim.get("span");
            int best = -1;
            double most = 0;
            for (int i = 0; i < annotated.size(); i++) {
                double shared = shared((Integer) span.get("start"), (Integer) span.get("end"), annotated.getJsonObject(i));
                if (shared > most) {
                    best = i;
                    most = shared;
                }
            }
            names.put((String) claim.get("id"), best < 0 ? slug + ":none" : slug + ":" + best);
        }
    }

    private static double shared(int start, int end, JsonObject claim) {
        double overlap = Math.min(end, claim.getInt("end")) - Math.max(start, claim.getInt("start"));
        return overlap / (Math.max(end, claim.getInt("end")) - Math.min(start, claim.getInt("start")));
    }

    private void readLinks(String id) {
        JsonPath answer = ask("query($id: ID!) { article(id: $id) { outlet { name } claims(first: 100) { nodes { id "
                + "relations(first: 100) { nodes { kind circular claim { id article { outlet { name } } } } } } } } }",
                Map.of("id", id));
        List<Map<String, Object>> claims = answer.getList("data.article.claims.nodes");
        for (Map<String, Object> claim : claims) {
            List<?> relations = (List<?>) ((Map<?, ?>) claim.get("relations")).get("nodes");
            for (Object one : relations) {
                Map<?, ?> relation = (Map<?, ?>) one;
                Map<?, ?> other = (Map<?, ?>) relation.get("claim");
                String name = names.get((String) other.get("id"));
                if (name != null) {
                    found.add(new Link(Set.of(names.get((String) claim.get("id")), name),
                            ((String) relation.get("kind")).toLowerCase(Locale.ROOT)));
                }
                if (Boolean.TRUE.equals(relation.get("circular"))) {
                    circles.add(Set.of(answer.getString("data.article.outlet.name"),
                            (String) ((Map<?, ?>) ((Map<?, ?>) other.get("article")).get("outlet")).get("name")));
                }
            }
        }
    }

    private static JsonObject annotation(String slug) {
        try {
            return object(slug + ".json");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonArray array(String name) throws IOException {
        try (InputStream stream = SampleRelationsTest.class.getResourceAsStream("/sample/" + name);
                JsonReader json = Json.createReader(stream)) {
            return json.readArray();
        }
    }

    private static JsonObject object(String name) throws IOException {
        try (InputStream stream = SampleRelationsTest.class.getResourceAsStream("/sample/" + name);
                JsonReader json = Json.createReader(stream)) {
            return json.readObject();
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = SampleRelationsTest.class.getResourceAsStream("/sample/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
