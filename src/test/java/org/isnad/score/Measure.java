package org.isnad.score;

/** One line of the table. */
interface Measure {

    /** From 0 to 1. */
    double value();

    /** Cases it is taken over. */
    int count();
}
