package org.isnad.projection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import graphql.language.SelectionSet;

/**
 * A field as selected.
 *
 * @param key its alias, else its name
 * @param arguments values by name; absent and null are the same
 * @param selections what is selected below it, or null
 */
record SelectedField(String key, String name, Map<String, Object> arguments, SelectionSet selections) {

    /** Leaves the query to the general execution where the field has other arguments than these. */
    SelectedField only(String... known) {
        if (!Set.of(known).containsAll(arguments.keySet())) {
            throw new Unprojected();
        }
        return this;
    }

    Integer integer(String argument) {
        return cast(arguments.get(argument), Integer.class);
    }

    String string(String argument) {
        return cast(arguments.get(argument), String.class);
    }

    /** An input object; empty where it is absent. */
    Map<String, Object> object(String argument) {
        Object value = arguments.get(argument);
        if (value == null) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // the keys of GraphQL input objects are strings
        Map<String, Object> object = cast(value, Map.class);
        return object;
    }

    static LocalDate date(Object value) {
        try {
            return value == null ? null : LocalDate.parse(cast(value, String.class));
        } catch (DateTimeException e) {
            throw new Unprojected();
        }
    }

    static <E extends Enum<E>> E constant(Object value, Class<E> type) {
        try {
            return value == null ? null : Enum.valueOf(type, cast(value, String.class));
        } catch (IllegalArgumentException e) {
            throw new Unprojected();
        }
    }

    /** The value, which must be of this type; what is not is for the general execution to refuse. */
    static <T> T cast(Object value, Class<T> type) {
        if (value != null && !type.isInstance(value)) {
            throw new Unprojected();
        }
        return type.cast(value);
    }
}
