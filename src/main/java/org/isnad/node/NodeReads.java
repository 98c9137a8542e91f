package org.isnad.node;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimReads;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;
import org.isnad.knowledge.EntityReads;
import org.isnad.statement.StatementReads;

/** Finds objects of any type by their global ids: one statement for each type asked for. */
@ApplicationScoped
public class NodeReads {

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    EntityReads entities;

    @Inject
    StatementReads statements;

    /** The objects by id; unknown ones are absent, INVALID_ID where an id is malformed. */
    public Map<String, Node> byId(Collection<String> ids) {
        Map<String, List<Long>> keys = ids.stream().distinct().map(GlobalId::parse)
                .collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toList())));
        Map<String, Node> nodes = new HashMap<>();
        keys.forEach((type, wanted) -> ofType(type, wanted)
                .forEach(node -> nodes.put(node.getId(), node)));
        return nodes;
    }

    private Collection<? extends Node> ofType(String type, List<Long> keys) {
        return switch (type) {
            case "Article" -> articles.byKey(keys).values();
            case "Claim" -> claims.byKey(keys).values();
            case "Statement" -> statements.byKey(keys).values();
            case "Person", "Organization", "Place" -> entities.byKey(keys).values().stream().map(Node.class::cast).toList();
            default -> List.<Node> of();
        };
    }
}
