package org.isnad.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("SearchMatching")
@Description("How alike a word must be to what is searched for.")
public enum SearchMatching {
    /** Letters folded, without article, clitics and common endings: وبالعراق finds العراق. */
    STEMMED,
    /** As typed, but for marks, tatweel and the script of digits. */
    EXACT,
    /** As STEMMED, and words that differ by a letter, from six letters on by two: ترمب finds ترامب. */
    FUZZY
}
