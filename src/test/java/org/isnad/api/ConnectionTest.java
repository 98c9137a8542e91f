package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** The sample corpus is there in every test of the application. */
@IsnadTest
class ConnectionTest {

    @Test
    void pagesForwardsThroughTheWholeListOnce() {
        for (String list : List.of("articles", "people", "organizations", "claims")) {
            List<String> all = walk(list, 7, true);
            assertThat(all).as(list).doesNotHaveDuplicates()
                    .hasSize(ask("{ " + list + " { totalCount } }").getInt("data." + list + ".totalCount"));
        }
    }

    @Test
    void pagesBackwardsInTheSameOrder() {
        for (String list : List.of("articles", "people", "organizations", "claims")) {
            assertThat(walk(list, 9, false)).as(list).isEqualTo(walk(list, 100, true));
        }
    }

    @Test
    void twoAliasesOfOneFieldGetTheirOwnPages() {
        JsonPath answer = ask("{ articles(first: 5) { nodes { a: claims(first: 1) { nodes { id } totalCount } "
                + "b: claims(first: 3) { nodes { id } } c: claims(last: 1) { nodes { id } } } } }");
        assertThat(answer.getList("errors")).isNull();
        List<Map<String, Map<String, Object>>> articles = answer.getList("data.articles.nodes");
        assertThat(articles).hasSize(5).allSatisfy(article -> {
            int total = (int) article.get("a").get("totalCount");
            assertThat((List<?>) article.get("a").get("nodes")).hasSize(Math.min(1, total));
            assertThat((List<?>) article.get("b").get("nodes")).hasSize(Math.min(3, total));
        });
        assertThat(articles).anySatisfy(
                article -> assertThat(article.get("a").get("nodes")).isNotEqualTo(article.get("c").get("nodes")));
    }

    @Test
    void claimsOfAnArticleStandInTextOrder() {
        JsonPath answer = ask("{ articles { nodes { claims(first: 100) { nodes { span { start } } } } } }");
        List<List<Integer>> starts = answer.getList("data.articles.nodes.claims.nodes.span.start");
        assertThat(starts).isNotEmpty().allSatisfy(one -> assertThat(one).isSorted());
    }

    @Test
    void wrongPagesAndCursorsAreNamed() {
        assertThat(code("{ articles(first: 0) { totalCount } }")).isEqualTo("INVALID_PAGE");
        assertThat(code("{ articles(first: 101) { totalCount } }")).isEqualTo("INVALID_PAGE");
        assertThat(code("{ articles(last: -1) { totalCount } }")).isEqualTo("INVALID_PAGE");
        assertThat(code("{ articles(first: 1, last: 1) { totalCount } }")).isEqualTo("INVALID_PAGE");
        assertThat(code("{ articles(after: \"رابط\") { totalCount } }")).isEqualTo("INVALID_CURSOR");
        String ofPeople = ask("{ people(first: 1) { pageInfo { endCursor } } }").getString("data.people.pageInfo.endCursor");
        assertThat(code("{ articles(after: \"" + ofPeople + "\") { totalCount } }")).isEqualTo("INVALID_CURSOR");
        assertThat(code("{ articles { nodes { claims(first: 0) { totalCount } } } }")).isEqualTo("INVALID_PAGE");
    }

    private static String code(String query) {
        return ask(query).getString("errors[0].extensions.code");
    }

    private static List<String> walk(String list, int size, boolean forward) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            String arguments = forward ? "first: " + size + (cursor == null ? "" : ", after: \"" + cursor + "\"")
                    : "last: " + size + (cursor == null ? "" : ", before: \"" + cursor + "\"");
            JsonPath page = ask("{ " + list + "(" + arguments + ") { nodes { id } pageInfo { hasNextPage hasPreviousPage "
                    + "startCursor endCursor } } }");
            List<String> nodes = page.getList("data." + list + ".nodes.id");
            ids.addAll(forward ? ids.size() : 0, nodes);
            String info = "data." + list + ".pageInfo.";
            boolean more = page.getBoolean(info + (forward ? "hasNextPage" : "hasPreviousPage"));
            cursor = more ? page.getString(info + (forward ? "endCursor" : "startCursor")) : null;
        } while (cursor != null);
        return ids;
    }
}
