package org.isnad.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.text.Span;

@Type("SearchHighlight")
@Description("Characters that match, in the untouched text: UTF-16 code units from 0.")
public record SearchHighlight(@NonNull @Description("Which text they stand in.") Field field,
        @NonNull @Description("First unit, from 0.") int start, @NonNull @Description("One past the last unit.") int end,
        @NonNull @Description("The characters that stand there.") String text,
        @Description("The headline, name or alias they stand in; null for Article.text and Claim.text.") String within) {

    static SearchHighlight of(Field field, String text, Span span) {
        return new SearchHighlight(field, span.start(), span.end(), span.of(text), field == Field.TEXT ? null : text);
    }

    @Enum("SearchField")
    @Description("A text that is searched.")
    public enum Field {
        /** Article.text or Claim.text. */
        TEXT,
        /** Article.title. */
        TITLE,
        /** The name of a person, an organization or a place. */
        NAME,
        /** One of its aliases. */
        ALIAS
    }
}
