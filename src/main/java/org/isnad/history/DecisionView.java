package org.isnad.history;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.Bilingual;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;
import org.isnad.identity.DecisionKind;

@Type("IdentityDecision")
@Description("What an editor decided of who is who; undone ones stay in the history.")
public record DecisionView(@Ignore long key, @Ignore long entityKey,
        @NonNull @Description("What was decided.") DecisionKind kind,
        @NonNull @Description("Name, at that time, of the record that it is about.") String oldName,
        @NonNull @Description("What was merged into it or split off, the name it was given, or its further name.") String newName,
        @Description("Why.") String note,
        @NonNull @Description("When, in UTC.") OffsetDateTime decidedAt,
        @Description("When it was undone, in UTC; null while it stands.") OffsetDateTime undoneAt,
        @Description("Why it was undone.") String undoNote) implements Node {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("IdentityDecision", key);
    }

    /** The decision in a sentence. */
    Bilingual summary() {
        Bilingual sentence = switch (kind) {
            case MERGE -> new Bilingual("دُمج «%2$s» في «%1$s»", "\"%2$s\" was merged into \"%1$s\"");
            case SPLIT -> new Bilingual("فُصل «%2$s» عن «%1$s»", "\"%2$s\" was split off \"%1$s\"");
            case RENAME -> new Bilingual("سُمي «%1$s» باسم «%2$s»", "\"%1$s\" was renamed \"%2$s\"");
            case ALIAS -> new Bilingual("أضيف إلى «%1$s» الاسم «%2$s»", "\"%1$s\" was given the alias \"%2$s\"");
        };
        boolean stands = undoneAt == null;
        return new Bilingual(sentence.arabic().formatted(oldName, newName) + (stands ? "" : "، ثم تُراجع عنه"),
                sentence.english().formatted(oldName, newName) + (stands ? "" : ", undone since"));
    }
}
