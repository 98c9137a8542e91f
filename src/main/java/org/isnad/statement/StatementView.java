package org.isnad.statement;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("Statement")
@Description("What somebody said, with its reports in several articles. Its id stays when articles are read again; where two "
        + "turn out to be one, the id of either gives the older.")
public record StatementView(@Ignore long key, @Ignore long firstKey, @Ignore long lastKey,
        @NonNull @Description("The words of its first report.") String text,
        @NonNull @Description("The day it was said or, where no text tells, of its first report.") LocalDate firstOn,
        @NonNull @Description("The day of the article that reported it last.") LocalDate lastOn,
        @NonNull @Description("How many claims report it.") int reportCount) implements Node {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("Statement", key);
    }
}
