package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** What somebody said and what was said of them, by date, by topic. */
@IsnadTest
class TimelineTest {

    private static final String QUERY = "query($name: String, $filter: TimelineFilter, $first: Int, $after: String) { "
            + "people(filter: {name: $name}) { nodes { timeline(filter: $filter, first: $first, after: $after) { totalCount "
            + "pageInfo { hasNextPage endCursor } nodes { side date claim { text topics { id name } } } } "
            + "topics { totalCount nodes { claims topic { id name entity { ... on Organization { name } } } } } } } }";

    @BeforeEach
    void tellOfAnArchitect() {
        ingest("قالت المهندسة نسرين الدوري إن واجهة المتحف تحتاج إلى ترميم.", "publishedOn", "2022-01-10");
        ingest("قالت المهندسة نسرين الدوري إن سقف المكتبة آمن، وإن واجهة المتحف خطرة.", "publishedOn", "2022-02-10");
        ingest("قال المقاول هيثم العاني إن نسرين الدوري تأخرت في تسليم المخططات.", "publishedOn", "2022-03-10");
    }

    @Test
    void bothSidesStandInOneListTheLatestFirst() {
        JsonPath timeline = timeline(Map.of());
        assertThat(timeline.getList("data.people.nodes[0].timeline.nodes.side")).containsExactly("SAID_OF", "SAID", "SAID");
        assertThat(timeline.getList("data.people.nodes[0].timeline.nodes.date")).containsExactly("2022-03-10", "2022-02-10",
                "2022-01-10");
        assertThat(timeline.getInt("data.people.nodes[0].timeline.totalCount")).isEqualTo(3);
    }

    @Test
    void aSideOrADayNarrowsIt() {
        assertThat(dates(Map.of("side", "SAID"))).containsExactly("2022-02-10", "2022-01-10");
        assertThat(dates(Map.of("side", "SAID_OF"))).containsExactly("2022-03-10");
        assertThat(dates(Map.of("saidFrom", "2022-02-01", "saidTo", "2022-02-28"))).containsExactly("2022-02-10");
    }

    @Test
    void aTopicIsANounPhraseInAnySpelling() {
        JsonPath all = timeline(Map.of());
        assertThat(all.getList("data.people.nodes[0].timeline.nodes[2].claim.topics.name")).contains("واجهة المتحف");
        String topic = all
                .getString("data.people.nodes[0].timeline.nodes[2].claim.topics.find { it.name == 'واجهة المتحف' }.id");
        assertThat(dates(Map.of("topic", topic))).containsExactly("2022-02-10", "2022-01-10");
    }

    @Test
    void topicsAreCountedTheMostFrequentFirst() {
        JsonPath all = timeline(Map.of());
        assertThat(all.getString("data.people.nodes[0].topics.nodes[0].topic.name")).isEqualTo("واجهة المتحف");
        assertThat(all.getInt("data.people.nodes[0].topics.nodes[0].claims")).isEqualTo(2);
        assertThat(all.getInt("data.people.nodes[0].topics.totalCount"))
                .isEqualTo(all.getList("data.people.nodes[0].topics.nodes").size());
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        JsonPath first = ask(QUERY, Map.of("name", "نسرين الدوري", "first", 2));
        assertThat(first.getBoolean("data.people.nodes[0].timeline.pageInfo.hasNextPage")).isTrue();
        JsonPath second = ask(QUERY, Map.of("name", "نسرين الدوري", "first", 2, "after",
                first.getString("data.people.nodes[0].timeline.pageInfo.endCursor")));
        assertThat(second.getList("data.people.nodes[0].timeline.nodes.date")).containsExactly("2022-01-10");
    }

    @Test
    void aTopicThatIsNoneIsRefused() {
        assertThat(timeline(Map.of("topic", "x")).getString("errors[0].extensions.code")).isEqualTo("INVALID_ID");
    }

    private static List<String> dates(Map<String, ?> filter) {
        return timeline(filter).getList("data.people.nodes[0].timeline.nodes.date");
    }

    private static JsonPath timeline(Map<String, ?> filter) {
        Map<String, Object> variables = new HashMap<>(Map.of("name", "نسرين الدوري", "filter", filter));
        return ask(QUERY, variables);
    }
}
