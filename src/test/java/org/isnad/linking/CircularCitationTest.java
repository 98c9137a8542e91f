package org.isnad.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

/** Two outlets that have a story from each other: nothing independent stands behind it. */
@IsnadTest
class CircularCitationTest {

    @Test
    void twoOutletsThatCiteEachOtherForOneStoryAreACircle() {
        ingest("ذكرت صحيفة «الرصيف» أن حارس المتحف باع ثلاث لوحات من المخزن قبل أن يستقيل.", "outlet", "الميزان");
        String second = ingest("ذكر موقع «الميزان» أن حارس المتحف باع ثلاث لوحات من المخزن ثم استقال.", "outlet", "الرصيف")
                .getString("data.ingestArticle.article.id");
        assertThat(ask("query($id: ID!) { article(id: $id) { claims { nodes { text speaker { ... on Organization { name } } "
                + "relations { nodes { kind circular } } } } } }", Map.of("id", second))
                .getList("data.article.claims.nodes[0].relations.nodes.circular")).containsExactly(true);
    }
}
