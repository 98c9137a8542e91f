package org.isnad.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("SearchType")
@Description("What can be found. The order is part of cursors: new ones go to the end.")
public enum SearchType {
    /** By headline and text. */
    ARTICLE,
    /** By its content. */
    CLAIM,
    /** By name and aliases. */
    PERSON,
    /** By name and aliases. */
    ORGANIZATION,
    /** By name and aliases. */
    PLACE
}
