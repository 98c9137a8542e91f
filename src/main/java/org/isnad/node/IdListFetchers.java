package org.isnad.node;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDataFetcherService;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;

/** Gives {@code nodes(ids:)} its list as it is: the library takes a list of ids for one id and fails. */
public final class IdListFetchers extends QuarkusDataFetcherService {

    @Override
    public Integer getPriority() {
        // The lowest is asked first.
        return super.getPriority() - 1;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        return operation.getName().equals("nodes") ? new IdListFetcher(operation, type)
                : super.getDefaultDataFetcher(operation, type);
    }

    private static final class IdListFetcher extends QuarkusDefaultDataFetcher<Object, Object> {

        IdListFetcher(Operation operation, Type type) {
            super(operation, type);
            argumentHelper = new ArgumentHelper(operation.getArguments()) {
                @Override
                public List<Object> getArguments(DataFetchingEnvironment environment, boolean excludeSource) {
                    List<Object> ids = environment.getArgument("ids");
                    return List.of(ids.stream().map(String::valueOf).toList());
                }
            };
        }
    }
}
