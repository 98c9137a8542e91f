package org.isnad.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a graph into layers so that arrows lead onwards: a node stands behind all that lead to it. Arrows that would close a
 * circle lead back. Arrows over several layers get a place in each of them, so that they run between the boxes.
 */
final class Layers {

    private static final int SWEEPS = 6;

    private final int nodes;
    private final List<Link> links;
    private final boolean[] back;
    private int[] layer;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<int[]> steps = new ArrayList<>();

    Layers(int nodes, List<Link> links) {
        this.nodes = nodes;
        this.links = links;
        this.back = new boolean[links.size()];
        findBack();
        findLayers();
        place();
        order();
    }

    /** The nodes of each layer from top to bottom; numbers beyond the nodes are places where an arrow passes. */
    List<List<Integer>> rows() {
        return rows;
    }

    /** The nodes and places that a link runs through. */
    List<Integer> way(int link) {
        return ways.get(link);
    }

    boolean isBack(int link) {
        return back[link];
    }

    private void findBack() {
        int[] state = new int[nodes];
        Integer[] byUse = new Integer[nodes];
        Arrays.setAll(byUse, i -> i);
        // Who is relayed most begins, so that the fewest arrows lead back.
        Arrays.sort(byUse, Comparator.comparingInt(node -> -balance(node)));
        for (int node : byUse) {
            if (state[node] == 0) {
                visit(node, state);
            }
        }
    }

    private int balance(int node) {
        return links.stream().mapToInt(link -> link.from() == node ? link.weight() : link.to() == node ? -link.weight() : 0)
                .sum();
    }

    private void visit(int node, int[] state) {
        state[node] = 1;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).from() == node) {
                int to = links.get(i).to();
                back[i] = state[to] == 1;
                if (state[to] == 0) {
                    visit(to, state);
                }
            }
        }
        state[node] = 2;
    }

    private void findLayers() {
        layer = new int[nodes];
        boolean moved = true;
        for (int round = 0; moved && round <= nodes; round++) {
            moved = false;
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                if (!back[i] && layer[link.to()] <= layer[link.from()]) {
                    layer[link.to()] = layer[link.from()] + 1;
                    moved = true;
                }
            }
        }
    }

    private void place() {
        for (int node = 0; node < nodes; node++) {
            row(layer[node]).add(node);
        }
        int next = nodes;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            List<Integer> way = new ArrayList<>(List.of(link.from()));
            for (int between = layer[link.from()] + 1; !back[i] && between < layer[link.to()]; between++) {
                row(between).add(next);
                way.add(next++);
            }
            way.add(link.to());
            ways.add(way);
            for (int step = 1; !back[i] && step < way.size(); step++) {
                steps.add(new int[] { way.get(step - 1), way.get(step) });
            }
        }
    }

    private List<Integer> row(int index) {
        while (rows.size() <= index) {
            rows.add(new ArrayList<>());
        }
        return rows.get(index);
    }

    /** Puts each node near the middle of those it is joined to, forth and back, which takes most crossings away. */
    private void order() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forth = sweep % 2 == 0;
            for (int i = 1; i < rows.size(); i++) {
                List<Integer> fixed = rows.get(forth ? i - 1 : rows.size() - i);
                List<Integer> row = rows.get(forth ? i : rows.size() - 1 - i);
                double[] middle = row.stream().mapToDouble(node -> middle(node, fixed, row.indexOf(node), forth)).toArray();
                List<Integer> sorted = new ArrayList<>(row);
                sorted.sort(Comparator.comparingDouble(node -> middle[row.indexOf(node)]));
                row.clear();
                row.addAll(sorted);
            }
        }
    }

    private double middle(int node, List<Integer> fixed, int otherwise, boolean forth) {
        return steps.stream().filter(step -> step[forth ? 1 : 0] == node).mapToInt(step -> fixed.indexOf(step[forth ? 0 : 1]))
                .filter(at -> at >= 0).average().orElse(otherwise);
    }
}
