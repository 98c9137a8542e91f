package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** One number told again and again: what the ledger keeps of it and how it is found. */
@IsnadTest
class LedgerTest {

    private static final String QUERY = "query($unit: String, $thing: String, $place: ID, $from: Date, $first: Int, "
            + "$after: String) { figures(unit: $unit, thing: $thing, place: $place, from: $from, first: $first, after: $after) "
            + "{ totalCount pageInfo { endCursor hasNextPage } nodes { text value unit bound approximate asOf thing { text } "
            + "span { start end text } place { id name } claim { text article { id text } } } } }";

    @BeforeEach
    void tellOfBeekeepers() {
        ingest("قال رئيس جمعية النحالين سليم البيلساني إن نحو 40 نحالاً سُجلوا في مدينة الدوحة.", "outlet", "بريد العسل",
                "publishedOn", "2024-03-01");
        ingest("قال رئيس جمعية النحالين سليم البيلساني إن عدد النحالين المسجلين ارتفع إلى 55 في مدينة الدوحة.", "outlet",
                "بريد العسل", "publishedOn", "2024-04-01");
        ingest("قال رئيس جمعية النحالين سليم البيلساني إن أكثر من 60 نحالاً سُجلوا في مدينة القاهرة، وإن 12 طناً من شمع العسل "
                + "بيعت.", "outlet", "بريد العسل", "publishedOn", "2024-05-01");
    }

    @Test
    void aThingIsFoundInAnyFormAndOrderedByDay() {
        JsonPath found = figures(Map.of("thing", "النحالون"));
        assertThat(found.getList("data.figures.nodes.value", Float.class)).containsExactly(40f, 55f, 60f);
        assertThat(found.getList("data.figures.nodes.asOf")).containsExactly("2024-03-01", "2024-04-01", "2024-05-01");
        assertThat(found.getList("data.figures.nodes.bound")).containsExactly("ABOUT", "EXACT", "MORE_THAN");
        assertThat(found.getList("data.figures.nodes.approximate")).containsExactly(true, false, true);
        assertThat(found.getList("data.figures.nodes.place.name")).containsExactly("الدوحة", "الدوحة", "القاهرة");
        assertThat(found.getInt("data.figures.totalCount")).isEqualTo(3);
    }

    @Test
    void everyFigureStandsWhereItsSpanSays() {
        JsonPath found = figures(Map.of("thing", "نحال"));
        List<Map<String, Object>> nodes = found.getList("data.figures.nodes");
        for (int i = 0; i < nodes.size(); i++) {
            String at = "data.figures.nodes[" + i + "].";
            assertThat(found.getString(at + "claim.article.text").substring(found.getInt(at + "span.start"),
                    found.getInt(at + "span.end"))).isEqualTo(found.getString(at + "text"));
        }
    }

    @Test
    void aPlaceOrAUnitOrADayNarrowsIt() {
        String doha = figures(Map.of("thing", "نحال")).getString("data.figures.nodes[0].place.id");
        assertThat(values(Map.of("thing", "نحال", "place", doha))).containsExactly(40f, 55f);
        assertThat(values(Map.of("thing", "نحال", "from", "2024-04-01"))).containsExactly(55f, 60f);
        assertThat(values(Map.of("unit", "أطنان", "thing", "شمع"))).containsExactly(12f);
        assertThat(values(Map.of("unit", "برميل", "thing", "شمع"))).isEmpty();
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        JsonPath first = figures(Map.of("thing", "نحال", "first", 2));
        assertThat(first.getBoolean("data.figures.pageInfo.hasNextPage")).isTrue();
        assertThat(values(Map.of("thing", "نحال", "first", 2, "after", first.getString("data.figures.pageInfo.endCursor"))))
                .containsExactly(60f);
    }

    @Test
    void whatSeveralArticlesCountIsASeries() {
        JsonPath series = ask("{ figureSeries(first: 100) { word thing unit count firstValue lastValue firstOn lastOn } }");
        Map<String, Object> beekeepers = series.<Map<String, Object>> getList("data.figureSeries").stream()
                .filter(one -> "نحال".equals(one.get("word"))).findFirst().orElseThrow();
        assertThat(beekeepers).containsEntry("count", 3).containsEntry("firstOn", "2024-03-01")
                .containsEntry("lastOn", "2024-05-01").containsEntry("firstValue", 40f).containsEntry("lastValue", 60f);
    }

    @Test
    void whatIsNoUnitOfMeasureIsTakenForAThing() {
        assertThat(values(Map.of("unit", "نحالين"))).containsExactly(40f, 55f, 60f);
    }

    @Test
    void aRejectedClaimGivesNoFigure() {
        ingest("قالت المشرفة رهام الطلحاوي إن 31 مظلياً قفزوا.", "publishedOn", "2024-06-01");
        assertThat(values(Map.of("thing", "مظلي"))).containsExactly(31f);
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> org.isnad.claim.Claim.update(
                "status = ?1 where text like '%مظلي%'", org.isnad.claim.ReviewStatus.REJECTED));
        assertThat(values(Map.of("thing", "مظلي"))).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        assertThat(figures(Map.of("place", "x")).getString("errors[0].extensions.code")).isEqualTo("INVALID_ID");
        assertThat(ask("{ figureSeries(first: 0) { thing } }").getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_PAGE");
    }

    private static List<Float> values(Map<String, ?> conditions) {
        return figures(conditions).getList("data.figures.nodes.value", Float.class);
    }

    private static JsonPath figures(Map<String, ?> conditions) {
        return ask(QUERY, conditions);
    }
}
