package org.isnad.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

import graphql.schema.DataFetchingEnvironment;

/**
 * A list field of many parents: a batch for each set of arguments, so that two aliases of one field each get their own.
 * The library's own batched fields give all aliases the arguments of the first.
 *
 * @param name unique among the loaders of a request
 * @param load pages of many parents for one set of arguments
 */
public record PagedField<A, T>(String name, Load<A, T> load) {

    /** Loads the field of many parents at once; every parent has an answer. */
    @FunctionalInterface
    public interface Load<A, T> {
        Map<Long, T> load(Collection<Long> parents, Arguments<A> arguments);
    }

    /**
     * What one occurrence of the field asks for.
     *
     * @param counted whether totalCount is selected
     * @param extra further arguments, or null
     */
    public record Arguments<A>(PageRequest page, boolean counted, A extra) {
    }

    private record Key<A>(long parent, Arguments<A> arguments) {
    }

    /** The field of one parent; it is loaded together with all its siblings. */
    public CompletionStage<T> of(long parent, PageRequest page, A extra, DataFetchingEnvironment environment) {
        DataLoader<Key<A>, T> loader = environment.getDataLoaderRegistry().computeIfAbsent(name,
                missing -> DataLoaderFactory
                        .newDataLoader((List<Key<A>> keys) -> CompletableFuture.completedFuture(batch(keys))));
        return loader.load(new Key<>(parent, new Arguments<>(page, Selection.counts(environment), extra)));
    }

    private List<T> batch(List<Key<A>> keys) {
        Map<Arguments<A>, List<Long>> groups = keys.stream().collect(
                Collectors.groupingBy(Key::arguments, Collectors.mapping(Key::parent, Collectors.toList())));
        Map<Key<A>, T> loaded = new HashMap<>();
        groups.forEach((arguments, parents) -> load.load(parents, arguments)
                .forEach((parent, value) -> loaded.put(new Key<>(parent, arguments), value)));
        return keys.stream().map(loaded::get).toList();
    }
}
