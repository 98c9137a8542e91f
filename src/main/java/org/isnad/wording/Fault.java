package org.isnad.wording;

/** Why a page cannot be shown. */
public enum Fault {
    /** The address holds something that makes no sense. */
    ADDRESS,
    /** Nothing is there. */
    MISSING,
    /** A form without its token. */
    FORM,
    /** Our fault. */
    BROKEN
}
