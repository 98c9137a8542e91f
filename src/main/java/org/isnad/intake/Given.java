package org.isnad.intake;

import java.time.LocalDate;

/** What is known of texts besides themselves; each may be null or blank. */
record Given(String title, String outlet, LocalDate publishedOn, String sourceUrl) {

    /** Of several texts together: each has a headline and an address of its own. */
    Given ofSeveral() {
        return new Given(null, outlet, publishedOn, null);
    }
}
