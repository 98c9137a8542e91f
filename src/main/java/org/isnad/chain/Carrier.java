package org.isnad.chain;

/**
 * An end of a relay.
 *
 * @param entity key of somebody with a name, or null
 * @param description of a source without one, or null
 */
record Carrier(Long entity, String description) {
}
