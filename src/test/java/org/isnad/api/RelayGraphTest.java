package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** Who relays whom, as the chains of claims tell it. */
@IsnadTest
class RelayGraphTest {

    private static final String PARTY = "{ ... on Person { name } ... on Organization { name } ... on UnnamedSource { description } }";
    private static final String GRAPH = "query($filter: RelayFilter, $first: Int) { relayGraph(filter: $filter, first: $first) "
            + "{ truncated parties { unnamed passedOn passesOn party " + PARTY + " } relays { claims firstOn lastOn unnamed "
            + "circular from " + PARTY + " to " + PARTY + " examples { id text } } circles { parties " + PARTY
            + " claims { text speaker " + PARTY + " article { outlet { name } } } } } }";

    @Test
    void thePlantedCircleIsFoundAndMarked() throws Exception {
        Set<Set<String>> found = new HashSet<>();
        JsonPath graph = graph(Map.of("saidFrom", "2025-10-01", "saidTo", "2025-12-31"));
        for (List<Map<String, String>> parties : graph.<List<Map<String, String>>> getList("data.relayGraph.circles.parties")) {
            Set<String> names = new HashSet<>();
            parties.forEach(party -> names.add(party.get("name")));
            found.add(names);
        }
        assertThat(found).isEqualTo(planted());
        for (Set<String> circle : found) {
            assertThat(relays(graph)).filteredOn(relay -> (boolean) relay.get("circular"))
                    .allMatch(relay -> circle.contains(name(relay, "from")) && circle.contains(name(relay, "to"))).hasSize(2);
        }
    }

    @Test
    void aRelayTellsWhoHasItFromWhomWithDaysAndExamples() {
        ingest("نقلت صحيفة «الصنوبر» عن المهندسة منار السرحاني قولها إن المستشفى الميداني امتلأ.", "outlet", "مجلة الرابية",
                "publishedOn", "2023-02-01");
        ingest("نقلت صحيفة «الصنوبر» عن المهندسة منار السرحاني قولها إن الأدوية وصلت متأخرة.", "outlet", "مجلة الرابية",
                "publishedOn", "2023-02-05");
        Map<String, Object> relay = relays(graph(Map.of("saidFrom", "2023-02-01", "saidTo", "2023-02-28"))).stream()
                .filter(one -> "مجلة الرابية".equals(name(one, "to"))).findFirst().orElseThrow();
        assertThat(name(relay, "from")).isEqualTo("الصنوبر");
        assertThat(relay).containsEntry("claims", 2).containsEntry("firstOn", "2023-02-01")
                .containsEntry("lastOn", "2023-02-05")
                .containsEntry("unnamed", false).containsEntry("circular", false);
        assertThat((List<?>) relay.get("examples")).hasSize(2);
    }

    @Test
    void aSourceWithoutANameIsMarked() {
        ingest("قال مصدر مطلع إن الجسر العائم سيُغلق أسبوعاً.", "outlet", "نشرة المنارة", "publishedOn", "2023-03-01");
        JsonPath graph = graph(Map.of("saidFrom", "2023-03-01", "saidTo", "2023-03-01"));
        assertThat(relays(graph)).singleElement().satisfies(relay -> assertThat(relay).containsEntry("unnamed", true));
        assertThat(graph.getList("data.relayGraph.parties.findAll { it.unnamed }.party.description"))
                .containsExactly("مصدر مطلع");
    }

    @Test
    void aSpeakerWithANameRelaysNobody() {
        ingest("قال النجار فواز الميلادي إن الخشب غالٍ.", "outlet", "نشرة الخشب", "publishedOn", "2023-04-01");
        assertThat(relays(graph(Map.of("saidFrom", "2023-04-01", "saidTo", "2023-04-01")))).isEmpty();
    }

    @Test
    void itIsBoundedAndSaysSo() {
        JsonPath graph = ask(GRAPH, Map.of("first", 1));
        assertThat(relays(graph)).hasSize(1);
        assertThat(graph.getBoolean("data.relayGraph.truncated")).isTrue();
        assertThat(ask(GRAPH, Map.of("first", 101)).getString("errors[0].extensions.code")).isEqualTo("INVALID_PAGE");
    }

    @Test
    void anOutletAndATopicNarrowIt() {
        ingest("نقلت صحيفة «الصفصاف» عن المهندس رائد البحري قوله إن موسم السردين انتهى.", "outlet", "مجلة الشاطئ",
                "publishedOn",
                "2023-05-01");
        JsonPath shore = ask("{ organizations(filter: {name: \"مجلة الشاطئ\"}) { nodes { id } } }");
        String outlet = shore.getString("data.organizations.nodes[0].id");
        List<Map<String, Object>> relays = relays(graph(Map.of("outlet", outlet)));
        assertThat(relays).isNotEmpty().allMatch(
                relay -> relay.get("examples").toString().contains("موسم السردين انتهى"));
        String topic = ask("query($outlet: ID) { claims(filter: {outlet: $outlet}) { nodes { topics { id name } } } }",
                Map.of("outlet", outlet)).getString("data.claims.nodes[0].topics[0].id");
        assertThat(relays(graph(Map.of("topic", topic)))).hasSameSizeAs(relays);
    }

    private static JsonPath graph(Map<String, ?> filter) {
        JsonPath answer = ask(GRAPH, Map.of("filter", filter, "first", 100));
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }

    private static List<Map<String, Object>> relays(JsonPath graph) {
        return graph.getList("data.relayGraph.relays");
    }

    private static String name(Map<String, Object> relay, String end) {
        return (String) ((Map<?, ?>) relay.get(end)).get("name");
    }

    private static Set<Set<String>> planted() throws Exception {
        try (InputStream stream = RelayGraphTest.class.getResourceAsStream("/sample/planted.json");
                JsonReader reader = Json.createReader(stream)) {
            Set<Set<String>> circles = new HashSet<>();
            for (JsonArray circle : reader.readObject().getJsonArray("circular").getValuesAs(JsonArray.class)) {
                circles.add(new HashSet<>(circle.getValuesAs(JsonString::getString)));
            }
            return circles;
        }
    }
}
