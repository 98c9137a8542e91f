package org.isnad.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("IdentityDecisionKind")
@Description("What was decided.")
public enum DecisionKind {
    /** Two records are one. */
    MERGE,
    /** One record is two people. */
    SPLIT,
    /** A person is called otherwise. */
    RENAME,
    /** A record bears a further name. */
    ALIAS
}
