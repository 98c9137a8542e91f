package org.isnad.graphql;

import java.util.Locale;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/** What a client selects below a field, and how it wants to be told. */
public final class Selection {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private Selection() {
    }

    /** Whether the total is wanted, which costs a statement of its own. */
    public static boolean counts(DataFetchingEnvironment environment) {
        return environment.getSelectionSet().contains("totalCount");
    }

    /** Whether a field is selected directly below. */
    public static boolean has(Context context, String field) {
        return context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains(field);
    }

    public static boolean counts(Context context) {
        return counts(context.unwrap(DataFetchingEnvironment.class));
    }

    /** The language of messages in this request; Arabic where none runs, as when a page asks. */
    public static Locale locale(Context context) {
        return SmallRyeContextManager.getCurrentSmallRyeContext() == null ? ARABIC
                : context.unwrap(DataFetchingEnvironment.class).getLocale();
    }
}
