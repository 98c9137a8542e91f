package org.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.claim.ClaimReads;
import org.isnad.database.Select;
import org.isnad.testing.GeneratedRows;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

/** A page after a cursor is planned once for all cursors: planning it anew takes longer than reading it. */
@IsnadTest
class DeepPageTest {

    private static final int CUSTOM_PLANS_AT_FIRST = 5;

    @Inject
    DataSource source;

    @Test
    void onePlanServesAllPages() throws SQLException {
        PageRequest request = ClaimReads.NEWEST.request(20, new Cursor("claims", "2018-02-03", 7).encode(), null, null);
        String page = ClaimReads.NEWEST.page(Select.of("c.id, c.text, c.listed_on", "claim c"), request).sql()
                .replace(":borderId", "$2").replace(":border", "$1");
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                GeneratedRows.into(connection);
                sql.execute("prepare page(date, bigint) as " + page);
                for (int i = 0; i < 2 * CUSTOM_PLANS_AT_FIRST; i++) {
                    sql.execute("execute page('2018-02-03', 7)");
                }
                try (ResultSet plans = sql
                        .executeQuery("select custom_plans from pg_prepared_statements where name = 'page'")) {
                    plans.next();
                    assertThat(plans.getInt(1)).isEqualTo(CUSTOM_PLANS_AT_FIRST);
                }
            } finally {
                sql.execute("rollback");
                sql.execute("deallocate all");
            }
        }
    }
}
