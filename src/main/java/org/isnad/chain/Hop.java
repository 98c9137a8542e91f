package org.isnad.chain;

import java.time.LocalDate;

/** One claim passed on from one to the next. */
record Hop(Carrier from, Carrier to, long claim, LocalDate day, String text) {
}
