package org.isnad.testing;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How PostgreSQL runs a query where there are many rows. */
public final class Plan {

    private Plan() {
    }

    /** The plan as text; parameters must have been put in. */
    @SuppressWarnings("unchecked") // as the API gives it
    public static String of(EntityManager database, String sql) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
        try {
            database.unwrap(Session.class).doWork(GeneratedRows::into);
            List<Object> lines = database.createNativeQuery("explain " + sql, String.class).getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
