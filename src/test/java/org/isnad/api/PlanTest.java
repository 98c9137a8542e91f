package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.IsnadTest;
import org.isnad.testing.SqlRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An index serves each list, however many rows there are: with sequential scans forbidden, the plan has none. */
@IsnadTest
class PlanTest {

    @Inject
    DataSource source;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "figures { nodes { text } } | figure_listed_on_idx",
            "figures(unit: \"طن\") { nodes { text } } | figure_unit_key_idx",
            "figures(thing: \"عامل\") { nodes { text } } | figure_thing_words_idx",
            "figures(place: \"UGxhY2U6MQ\") { nodes { text } } | figure_place_id_idx",
            "figureSeries { thing } | figure_listed_on_idx",
            "claims(last: 20, filter: {through: \"T3JnYW5pemF0aW9uOjE\"}) { nodes { text } } | chain_link_entity_id_idx claim_speaker_id_idx",
            "people(first: 1) { nodes { timeline { totalCount nodes { date } } } } | claim_speaker_id_idx claim_about_entity_id_listed_on_idx",
            "people(first: 1) { nodes { topics { totalCount nodes { claims } } } } | claim_speaker_id_idx claim_topic_pkey",
            "claims(first: 1) { nodes { topics { name } } } | claim_topic_pkey claim_about_pkey",
            "relayGraph { relays { claims } } | chain_link_carries_idx chain_link_pkey" })
    void anIndexServesIt(String query, String indexes) throws SQLException {
        List<String> statements = SqlRecorder.during(() -> assertThat(ask("{ " + query + " }").getList("errors")).isNull());
        StringBuilder plans = new StringBuilder();
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("set enable_seqscan = off");
            // What an almost empty database would join by hashing, a large one looks up.
            sql.execute("set enable_hashjoin = off");
            sql.execute("set enable_mergejoin = off");
            sql.execute("set plan_cache_mode = force_generic_plan");
            sql.execute("set enable_bitmapscan = " + (indexes.contains("words") ? "on" : "off"));
            for (String statement : statements) {
                plans.append(plan(sql, numbered(statement))).append('\n');
            }
            sql.execute("reset all");
        }
        assertThat(plans).as("%s", plans).doesNotContain("Seq Scan");
        // Which of them the planner takes first turns with its statistics.
        assertThat(indexes.split(" ")).as("%s", plans).anyMatch(index -> plans.indexOf(index) >= 0);
    }

    private static String plan(Statement sql, String statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        sql.execute("prepare asked as " + statement);
        long parameters = statement.chars().filter(c -> c == '$').count();
        try (ResultSet rows = sql.executeQuery("explain execute asked" + (parameters == 0 ? ""
                : "(" + "null, ".repeat((int) parameters - 1) + "null)"))) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        sql.execute("deallocate asked");
        return plan.toString();
    }

    /** Parameters as the database numbers them. */
    private static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (char c : statement.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++parameter : String.valueOf(c));
        }
        return numbered.toString();
    }
}
