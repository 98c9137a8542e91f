package org.isnad.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An expected fault of the input, and what to do about it.")
public record UserError(@Description("Path into the input.") List<@NonNull String> field,
        @NonNull @Description("For people, in Arabic, or English where Accept-Language prefers it.") String message,
        @NonNull @Description("For programs, from the closed list.") String code) {

    /** A fault of one field of the input. */
    public static UserError of(String field, String code, String message) {
        return new UserError(List.of("input", field), message, code);
    }
}
