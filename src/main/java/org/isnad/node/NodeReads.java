package org.isnad.node;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.candidate.CandidateReads;
import org.isnad.claim.ClaimReads;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;
import org.isnad.history.DecisionReads;
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

    @Inject
    DecisionReads decisions;

    @Inject
    CandidateReads candidates;

    /** The objects by id; unknown ones are absent, INVALID_ID where an id is malformed. */
    public Map<String, Node> byId(Collection<String> ids) {
        Map<String, List<Long>> keys = ids.stream().distinct().map(GlobalId::parse)
                .collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toList())));
        Map<String, Node> nodes = new HashMap<>();
        keys.forEach((type, wanted) -> ofType(type, wanted).forEach((key, node) -> {
            // A key of another type finds nothing; the id of a merged record finds its survivor.
            if (GlobalId.parse(node.getId()).type().equals(type)) {
                nodes.put(GlobalId.of(type, key), node);
            }
        }));
        return nodes;
    }

    private Map<Long, ? extends Node> ofType(String type, List<Long> keys) {
        return switch (type) {
            case "Article" -> articles.byKey(keys);
            case "Claim" -> claims.byKey(keys);
            case "Statement" -> statements.byKey(keys);
            case "Person", "Organization", "Place" -> entities.byKey(keys).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entity -> (Node) entity.getValue()));
            case "IdentityDecision" -> decisions.byKey(keys);
            case "MergeCandidate" -> candidates.byKey(keys);
            default -> Map.of();
        };
    }
}
