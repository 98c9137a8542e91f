package org.isnad.claim;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.article.TextSpan;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("Claim")
@Description("A stretch of an article whose content is attributed to someone.")
public record ClaimView(@Ignore long key, @Ignore long articleKey, @Ignore Long speakerKey,
        @Ignore String speakerDescription, @Ignore LocalDate listedOn,
        @NonNull @Description("The content, without cue, complementizer and outer quotation marks.") String text,
        @NonNull @Description("Where the content stands in the article's text.") TextSpan span,
        @NonNull @Description("Quoted, partly quoted or reported.") ClaimKind kind,
        @NonNull @Description("What the speaker does by saying it.") Stance stance,
        @Description("The reporting expression, or null where a quotation goes on without one.") TextSpan cue,
        @Description("The characters that name the speaker here, null where the subject is elided.") TextSpan speakerMention,
        @Description("The day of the statement, where the text allows one.") LocalDate saidOn,
        @Description("Where it was said, as written: a press conference, a statement.") String occasion,
        @NonNull @Description("How sure the rule is, 0 to 1.") double confidence,
        @NonNull @Description("What an editor has decided about it.") ReviewStatus status,
        @NonNull @Description("The rule that found it.") String rule) implements Node {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("Claim", key);
    }
}
