package org.isnad.drawing;

/**
 * A box of a graph.
 *
 * @param style names of its styles
 * @param address where it leads, or null
 */
public record Node(String name, String style, String address) {
}
