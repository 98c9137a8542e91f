package org.isnad.node;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.isnad.graphql.Node;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.RequestFault;

/** Anything by its global id. */
@GraphQLApi
public class NodeGraphQL {

    @Inject
    NodeReads nodes;

    @Query
    @Description("The object of this id, or null where there is none.")
    public Node node(@Id @NonNull String id) {
        return nodes.byId(List.of(id)).get(id);
    }

    @NonNull
    @Query
    @Description("The objects of these ids in their order, at most 100; null where there is none.")
    public List<Node> nodes(@Id @NonNull List<@NonNull String> ids) {
        if (ids.size() > PageRequest.LARGEST) {
            throw new RequestFault.InvalidPage("مئة معرّف على الأكثر", "at most 100 ids");
        }
        Map<String, Node> found = nodes.byId(ids);
        return Arrays.asList(ids.stream().map(found::get).toArray(Node[]::new));
    }
}
