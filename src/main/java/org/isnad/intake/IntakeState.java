package org.isnad.intake;

/** How far a file brought in has come. */
public enum IntakeState {
    /** In the queue. */
    WAITING,
    /** Being read. */
    WORKING,
    /** A new article. */
    ADDED,
    /** An article that was there before. */
    KNOWN,
    /** Refused; its fault says why. */
    FAULTY;

    /** Whether nothing more will happen. */
    public boolean over() {
        return this != WAITING && this != WORKING;
    }
}
