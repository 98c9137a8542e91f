package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

/** A claim came through an outlet whatever the outlet's part in it was. */
@IsnadTest
class ThroughTest {

    private static final String OUTLET = "صحيفة القمرية";

    @Test
    void everyRoleCounts() {
        ingest("قال المعلم زكي الطائي إن الصفوف باردة.", "outlet", OUTLET);
        String outlet = ask("query($name: String) { organizations(filter: {name: $name}) { nodes { id } } }",
                Map.of("name", OUTLET)).getString("data.organizations.nodes[0].id");
        assertThat(through(outlet)).as("publisher").containsExactly("الصفوف باردة");
        ingest("قالت صحيفة القمرية إن السوق القديم سيُهدم.", "outlet", "نشرة السوق");
        assertThat(through(outlet)).as("speaker").contains("السوق القديم سيُهدم");
        ingest("نقلت صحيفة القمرية عن المهندس وائل الحموي قوله إن الجسر متين.", "outlet", "نشرة الجسور");
        assertThat(through(outlet)).as("relayer").contains("الجسر متين");
        String text = "قال البستاني مجد الحمصاني إن الورد تفتح باكراً.";
        ingest(text, "outlet", "نشرة البستان");
        assertThat(through(outlet)).doesNotContain("الورد تفتح باكراً");
        ingest(text, "outlet", OUTLET);
        assertThat(through(outlet)).as("met there again").contains("الورد تفتح باكراً").doesNotHaveDuplicates();
    }

    private static List<String> through(String outlet) {
        return ask("query($outlet: ID) { claims(first: 100, filter: {through: $outlet}) { nodes { text } } }",
                Map.of("outlet", outlet)).getList("data.claims.nodes.text");
    }
}
