package org.isnad.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.isnad.engine.Engine;
import org.isnad.engine.GraphQLRequest;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

/**
 * No hostile document takes a hundred times the processor time of an ordinary read. A request runs on one thread, whose time it
 * is.
 */
@IsnadTest
class CpuTest {

    private static final String ORDINARY = "{ articles(first: 10) { nodes { title claims(first: 20) { nodes { text "
            + "speaker { ... on Person { name } } chain { role party { ... on Organization { name } } } } } } } }";
    private static final int WARM = 20;

    @Inject
    Engine engine;

    @Test
    void hostileDocumentsCostLittle() {
        long[] ordinary = new long[WARM];
        for (int i = 0; i < WARM; i++) {
            ordinary[i] = cpu(ORDINARY);
        }
        Arrays.sort(ordinary);
        long bound = 100 * ordinary[WARM / 2];
        FloodTest.floods().forEach(flood -> assertThat(cpu((String) flood.get()[2])).as((String) flood.get()[1])
                .isLessThan(bound));
        assertThat(cpu(FloodTest.doubling(500, "name"))).isLessThan(bound);
    }

    private long cpu(String document) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        engine.answer(new GraphQLRequest(document, null, null, Map.of(), Locale.ENGLISH, List.of("test"), false));
        return threads.getCurrentThreadCpuTime() - before;
    }
}
