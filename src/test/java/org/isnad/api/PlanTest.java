package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.GeneratedRows;
import org.isnad.testing.IsnadTest;
import org.isnad.testing.SqlRecorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An index serves each list, as the planner chooses by itself where there are many rows. */
@IsnadTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {

    @Inject
    DataSource source;

    private Connection connection;

    @BeforeAll
    void fill() throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        GeneratedRows.into(connection);
    }

    @AfterAll
    void leaveNothing() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "figures { nodes { text } } | figure_listed_on_idx | figure f",
            "figures(unit: \"طن\") { nodes { text } } | figure_unit_key_idx | figure f",
            "figures(place: \"UGxhY2U6MQ\") { nodes { text } } | figure_place_id_idx | figure f",
            "figureSeries { thing } | figure_listed_on_idx | figure l",
            "claims(last: 20, filter: {through: \"T3JnYW5pemF0aW9uOjE\"}) { nodes { text } } | chain_link_entity_id_idx claim_speaker_id_idx | chain_link l",
            "people(first: 1) { nodes { timeline { totalCount nodes { date } } } } | claim_speaker_id_idx claim_about_entity_id_listed_on_idx | claim s, claim_about b",
            "people(first: 1) { nodes { topics { totalCount nodes { claims } } } } | claim_speaker_id_idx claim_topic_pkey claim_about_pkey | claim c, claim_topic k, claim_about b",
            "claims(first: 1) { nodes { topics { name } } } | claim_topic_pkey claim_about_pkey | claim_topic k, claim_about b",
            "relayGraph { relays { claims } } | chain_link_carries_idx | chain_link l" })
    void anIndexServesIt(String query, String indexes, String tables) throws SQLException {
        String plans = plans(query, "force_generic_plan", "null");
        assertThat(plans).as("%s", plans).contains(indexes.split(" "));
        for (String table : tables.split(", ")) {
            assertThat(plans).as("%s", plans).doesNotContain("Seq Scan on " + table + " ");
        }
    }

    /** Which index finds a word depends on the word. */
    @Test
    void aThingIsFoundByItsWords() throws SQLException {
        assertThat(plans("figures(thing: \"عامل\") { nodes { text } }", "force_custom_plan", "'عامل'"))
                .contains("figure_thing_words_idx").doesNotContain("Seq Scan");
    }

    private String plans(String query, String mode, String value) throws SQLException {
        List<String> statements = SqlRecorder.during(() -> assertThat(ask("{ " + query + " }").getList("errors")).isNull());
        StringBuilder plans = new StringBuilder();
        try (Statement sql = connection.createStatement()) {
            sql.execute("set local plan_cache_mode = " + mode);
            for (String statement : statements) {
                plans.append(plan(sql, numbered(statement), value)).append('\n');
            }
        }
        return plans.toString();
    }

    private static String plan(Statement sql, String statement, String value) throws SQLException {
        StringBuilder plan = new StringBuilder();
        sql.execute("prepare asked as " + statement);
        int parameters = (int) statement.chars().filter(c -> c == '$').count();
        String values = parameters == 0 ? "" : "(" + String.join(", ", Collections.nCopies(parameters, value)) + ")";
        try (ResultSet rows = sql.executeQuery("explain execute asked" + values)) {
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
