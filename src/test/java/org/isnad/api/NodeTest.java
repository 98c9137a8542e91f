package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@IsnadTest
class NodeTest {

    @Test
    void findsEveryTypeByItsId() {
        JsonPath ids = ask(
                "{ articles(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } people(first: 1) { nodes { id } } "
                        + "organizations(first: 1) { nodes { id } } }");
        for (String list : List.of("articles", "claims", "people", "organizations")) {
            String id = ids.getString("data." + list + ".nodes[0].id");
            assertThat(ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).getString("data.node.id"))
                    .isEqualTo(id);
        }
    }

    @Test
    void nodesKeepTheirOrderAndLeaveHoles() {
        List<String> ids = ask("{ claims(first: 2) { nodes { id } } }").getList("data.claims.nodes.id");
        List<String> wanted = List.of(ids.get(1), "Q2xhaW06OTk5OTk5OTk5", ids.get(0));
        List<Map<String, String>> nodes = ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", wanted))
                .getList("data.nodes");
        assertThat(nodes.get(0).get("id")).isEqualTo(ids.get(1));
        assertThat(nodes.get(1)).isNull();
        assertThat(nodes.get(2).get("id")).isEqualTo(ids.get(0));
    }

    @Test
    void malformedIdsAndIdsOfOtherTypesAreNamed() {
        for (String id : List.of("", "x", "Claim:1", "Q2xhaW06", "Q2xhaW06MDE", "Q2xhaW06LTE", "💥", "A".repeat(5000))) {
            assertThat(ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                    .getString("errors[0].extensions.code")).as(id).isEqualTo("INVALID_ID");
        }
        String claim = ask("{ claims(first: 1) { nodes { id } } }").getString("data.claims.nodes[0].id");
        assertThat(ask("query($id: ID!) { article(id: $id) { id } }", Map.of("id", claim))
                .getString("errors[0].extensions.code")).isEqualTo("INVALID_ID");
    }
}
