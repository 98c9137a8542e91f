package org.isnad.topic;

/**
 * A noun phrase found in a claim.
 *
 * @param key folded, without articles: two spellings of one topic have one key
 * @param name as written
 */
record FoundTopic(String key, String name) {
}
