package org.isnad.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.article.TextSpan;
import org.isnad.finding.ChainRole;
import org.isnad.knowledge.Party;

@Type("ChainLink")
@Description("One link of the chain by which a claim reached us.")
public record ChainLinkView(@NonNull @Description("The party's part in it.") ChainRole role,
        @NonNull @Description("Who it is.") Party party,
        @Description("The characters that show it, null where it holds for the whole article.") TextSpan evidence) {
}
