package org.isnad.finding;

/** What a name in a text can stand for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE
}
