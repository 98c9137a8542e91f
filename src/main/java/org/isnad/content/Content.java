package org.isnad.content;

import org.isnad.finding.ClaimKind;

/**
 * What was said.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param first its first token
 * @param after one past its last token, a closing mark included
 */
public record Content(int start, int end, int first, int after, ClaimKind kind) {
}
