package org.isnad.gazetteer;

import java.util.Map;

/**
 * Numbers words from 0 and tells a word's number; open addressing, so that a word it does not hold costs one look at an array.
 */
final class WordTable {

    private final int[] hashes;
    private final int[] numbers;
    private final String[] words;

    WordTable(Map<String, ?> held) {
        int size = Integer.highestOneBit(Math.max(4, held.size())) << 2;
        this.hashes = new int[size];
        this.numbers = new int[size];
        this.words = new String[size];
        int number = 0;
        for (String word : held.keySet()) {
            int hash = hash(word);
            int at = hash & size - 1;
            while (hashes[at] != 0) {
                at = at + 1 & size - 1;
            }
            hashes[at] = hash;
            words[at] = word;
            numbers[at] = number++;
        }
    }

    /** The word's number, in the order of the map it was made from, or -1. */
    int number(String word) {
        int hash = hash(word);
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && words[at].equals(word)) {
                return numbers[at];
            }
        }
        return -1;
    }

    /** Spread, and never 0, which marks an empty place. */
    private static int hash(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) | 1;
    }
}
