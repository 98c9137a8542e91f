package org.isnad.engine;

import java.util.List;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;

/**
 * A document that was read and measured once.
 *
 * @param errors why it does not fit the schema; empty where it does
 */
record PreparedDocument(Document document, List<? extends GraphQLError> errors) {

    /** The operation that a request means. */
    OperationDefinition operation(String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        boolean named = name != null && !name.isEmpty();
        List<OperationDefinition> meant = operations.stream().filter(one -> !named || name.equals(one.getName())).toList();
        if (meant.size() != 1) {
            throw new RequestFault(ErrorCode.OPERATION_RESOLUTION_FAILURE);
        }
        return meant.get(0);
    }

    /** Whether an answer is the same for everybody: it does not speak of the client itself. */
    boolean isPublic() {
        return document.getDefinitions().stream().noneMatch(one -> one instanceof OperationDefinition operation
                && operation.getSelectionSet().getSelections().stream()
                        .anyMatch(field -> !(field instanceof Field plain) || plain.getName().equals("rateLimit")));
    }
}
