package org.isnad.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stretch of Article.text, in UTF-16 code units from 0.")
public record TextSpan(@NonNull @Description("First unit, from 0.") int start,
        @NonNull @Description("One past the last unit.") int end,
        @NonNull @Description("The characters that stand there.") String text) {

    /** Null where a column trio is null. */
    public static TextSpan of(Integer start, Integer end, String text) {
        return start == null || end == null || text == null ? null : new TextSpan(start, end, text);
    }
}
