package org.isnad.engine;

import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;

/** Batches of the fields that take a list of parents, as the library's own service makes them. */
@ApplicationScoped
class Loaders {

    @Inject
    Schema annotations;

    private final Map<String, BatchLoaderWithContext<Object, Object>> batches = new HashMap<>();

    @PostConstruct
    void prepare() {
        BatchLoaderHelper names = new BatchLoaderHelper();
        DataFetcherFactory factory = new DataFetcherFactory();
        for (Operation field : annotations.getBatchOperations()) {
            batches.put(names.getName(field),
                    factory.getSourceBatchLoader(field, annotations.getTypes().get(field.getName())));
        }
    }

    DataLoaderRegistry forOneRequest() {
        DataLoaderRegistry registry = new DataLoaderRegistry();
        batches.forEach((name, batch) -> registry.register(name, DataLoaderFactory.newDataLoader(batch)));
        return registry;
    }
}
