package org.isnad.limit;

import java.util.Map;
import java.util.Set;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * How often an operation may have the whole archive read, which no page size bounds: to count a list, to find what few rows
 * of it fulfil a condition, to search, to gather who relays whom.
 */
final class WholeReads {

    // In the time that counting a list takes.
    private static final int COUNT = 1;
    private static final int CONDITION = 2;
    private static final int COUNTED_CONDITION = 4;
    private static final int SEARCH = 4;
    private static final int COUNTED_SEARCH = 6;
    private static final int RELAYS = 6;

    private static final String TOTAL = "totalCount";
    /** Names and decisions are few beside texts and claims. */
    private static final Set<String> SMALL = Set.of("people", "organizations", "mergeCandidates", "identityDecisions");
    private static final Set<String> UNCONDITIONAL = Set.of("first", "after", "last", "before", "id", "ids");

    private final Map<String, FragmentDefinition> fragments;

    WholeReads(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** Of what is selected at the root; fragments must be known to hold no circle. */
    int of(SelectionSet root) {
        int reads = 0;
        for (Selection<?> selection : root.getSelections()) {
            reads += selection instanceof Field field ? of(field) : below(selection) == null ? 0 : of(below(selection));
        }
        return reads;
    }

    private int of(Field field) {
        boolean counted = counts(field.getSelectionSet());
        if (field.getName().equals("relayGraph")) {
            return RELAYS;
        }
        if (field.getName().equals("search")) {
            return counted ? COUNTED_SEARCH : SEARCH;
        }
        if (SMALL.contains(field.getName())) {
            return 0;
        }
        boolean conditional = field.getArguments().stream().anyMatch(one -> !UNCONDITIONAL.contains(one.getName()));
        return conditional ? counted ? COUNTED_CONDITION : CONDITION : counted ? COUNT : 0;
    }

    /** Whether the list's total is among what is selected of it. */
    boolean counts(SelectionSet list) {
        return list != null && list.getSelections().stream().anyMatch(selection -> selection instanceof Field field
                ? field.getName().equals(TOTAL)
                : counts(below(selection)));
    }

    private SelectionSet below(Selection<?> selection) {
        if (selection instanceof InlineFragment inline) {
            return inline.getSelectionSet();
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return fragment == null ? null : fragment.getSelectionSet();
    }
}
