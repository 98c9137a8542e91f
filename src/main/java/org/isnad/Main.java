package org.isnad;

import java.nio.file.Path;

import org.isnad.database.EmbeddedDatabase;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Starts Isnad, with a database of its own where none is configured. */
@QuarkusMain
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        var config = new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources().build();
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
            Path folder = Path.of(config.getOptionalValue("isnad.data-dir", String.class).orElse("isnad-data"));
            EmbeddedDatabase database = EmbeddedDatabase.start(folder);
            System.setProperty("quarkus.datasource.jdbc.url", database.url());
            System.setProperty("quarkus.datasource.username", "postgres");
            System.setProperty("quarkus.datasource.password", "");
        }
        Quarkus.run(arguments);
    }
}
