package org.isnad.projection;

import java.util.HashMap;
import java.util.Map;

import graphql.language.BooleanValue;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;

/** The variables of a request. */
final class Variables {

    private Variables() {
    }

    /** The declared ones, as sent or else by default; a required one that is missing is for the general execution. */
    static Map<String, Object> withDefaults(OperationDefinition operation, Map<String, Object> sent) {
        Map<String, Object> variables = new HashMap<>();
        for (VariableDefinition declared : operation.getVariableDefinitions()) {
            String name = declared.getName();
            if (sent.containsKey(name)) {
                variables.put(name, sent.get(name));
            } else if (declared.getDefaultValue() != null) {
                variables.put(name, constant(declared.getDefaultValue()));
            }
        }
        return variables;
    }

    private static Object constant(Value<?> value) {
        if (value instanceof IntValue integer && integer.getValue().bitLength() < Integer.SIZE) {
            return integer.getValue().intValue();
        } else if (value instanceof StringValue string) {
            return string.getValue();
        } else if (value instanceof BooleanValue flag) {
            return flag.isValue();
        }
        throw new Unprojected();
    }
}
