package org.isnad.testing;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How PostgreSQL would run a query where tables are too large to be read whole. */
public final class Plan {

    private Plan() {
    }

    /** The plan as text; parameters must have been put in. */
    @SuppressWarnings("unchecked") // as the API gives it
    public static String of(EntityManager database, String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            return ((List<Object>) database.createNativeQuery("explain " + sql, String.class).getResultList()).stream()
                    .map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }
}
