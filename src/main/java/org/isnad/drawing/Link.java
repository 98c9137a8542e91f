package org.isnad.drawing;

/**
 * An arrow of a graph.
 *
 * @param from index of a node
 * @param to index of another
 * @param weight 1 or more; heavier ones are drawn thicker
 * @param style names of its styles
 */
public record Link(int from, int to, int weight, String style) {
}
