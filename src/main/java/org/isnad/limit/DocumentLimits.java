package org.isnad.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * Measures a document before anything is made of it. Each fragment is measured once, however often it is spread, so that
 * the time is that of the text and not of what it expands to.
 */
public final class DocumentLimits {

    private static final List<String> KNOWN_DIRECTIVES = List.of("skip", "include");
    /** More than the standard introspection query has. */
    private static final int INTROSPECTION_FIELDS = 1000;
    private static final Size CIRCLE = new Size(0, 0, 0, 0, 0);

    /** What a selection expands to, {@code width} at its own level; counts stop at the largest long. */
    private record Size(int depth, long width, long fields, long aliases, long directives) {

        Size plus(Size other) {
            return new Size(Math.max(depth, other.depth), sum(width, other.width), sum(fields, other.fields),
                    sum(aliases, other.aliases), sum(directives, other.directives));
        }

        private static long sum(long a, long b) {
            return a + b < 0 ? Long.MAX_VALUE : a + b;
        }
    }

    private static final Size NOTHING = new Size(0, 0, 0, 0, 0);

    private final Limits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();

    private DocumentLimits(Limits limits, Document document) {
        this.limits = limits;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(one -> fragments.put(one.getName(), one));
    }

    /** Passes, or says which limit the document breaks. */
    public static void check(Document document, Limits limits) {
        DocumentLimits all = new DocumentLimits(limits, document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            all.check(operation);
        }
        all.fragments.keySet().forEach(all::fragment);
    }

    private void check(OperationDefinition operation) {
        Size size = directives(operation).plus(of(operation.getSelectionSet()));
        refuse(size.aliases > limits.aliases(), ErrorCode.TOO_MANY_ALIASES, limits.aliases());
        refuse(size.directives > limits.directives(), ErrorCode.TOO_MANY_DIRECTIVES, limits.directives());
        boolean introspects = introspects(operation);
        int fields = introspects ? Math.max(INTROSPECTION_FIELDS, limits.fields()) : limits.fields();
        refuse(size.fields > fields, ErrorCode.TOO_MANY_FIELDS, fields);
        refuse(size.width > limits.rootFields(), ErrorCode.TOO_MANY_FIELDS, limits.rootFields());
        refuse(size.depth > limits.depth() && !introspects, ErrorCode.TOO_DEEP, limits.depth());
        if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION
                && isConditional(operation.getSelectionSet())) {
            throw new RequestFault(ErrorCode.GRAPHQL_VALIDATION_FAILED, "لا توجيهات في جذر الاشتراك",
                    "a subscription has no directives at its root");
        }
    }

    /** Whether what is selected depends on a directive; only after its fields have been counted, lest this take long. */
    private boolean isConditional(SelectionSet root) {
        return root.getSelections().stream().anyMatch(one -> !((DirectivesContainer<?>) one).getDirectives().isEmpty()
                || one instanceof InlineFragment inline && isConditional(inline.getSelectionSet())
                || one instanceof FragmentSpread spread && fragments.containsKey(spread.getName())
                        && isConditional(fragments.get(spread.getName()).getSelectionSet()));
    }

    private Size of(SelectionSet selections) {
        Size size = NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.plus(of(selection));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection) {
        if (selection instanceof Field field) {
            Size below = of(field.getSelectionSet());
            Size self = new Size(below.depth + 1, 1, 1, field.getAlias() == null ? 0 : 1, 0);
            return directives(field).plus(self).plus(new Size(0, 0, below.fields, below.aliases, below.directives));
        }
        if (selection instanceof InlineFragment inline) {
            return directives(inline).plus(of(inline.getSelectionSet()));
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return directives(spread).plus(fragment(spread.getName()));
    }

    private Size fragment(String name) {
        Size known = measured.get(name);
        if (known == CIRCLE) {
            throw new RequestFault(ErrorCode.GRAPHQL_VALIDATION_FAILED, "المقطع «" + name + "» يحوي نفسه",
                    "fragment " + name + " contains itself");
        }
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? NOTHING : known;
        }
        measured.put(name, CIRCLE);
        Size size = directives(fragment).plus(of(fragment.getSelectionSet()));
        measured.put(name, size);
        return size;
    }

    private static Size directives(DirectivesContainer<?> element) {
        for (Directive directive : element.getDirectives()) {
            if (!KNOWN_DIRECTIVES.contains(directive.getName())) {
                throw new RequestFault(ErrorCode.GRAPHQL_VALIDATION_FAILED, "توجيه غير معروف: @" + directive.getName(),
                        "unknown directive @" + directive.getName());
            }
        }
        return new Size(0, 0, 0, 0, element.getDirectives().size());
    }

    /** Whether it asks about the schema and nothing else; the engine bounds such questions itself. */
    private static boolean introspects(OperationDefinition operation) {
        return operation.getSelectionSet().getSelections().stream()
                .allMatch(one -> one instanceof Field field && field.getName().startsWith("__"));
    }

    private static void refuse(boolean broken, ErrorCode code, int limit) {
        if (broken) {
            throw new RequestFault(code, code.message().arabic() + " (" + limit + ")",
                    code.message().english() + " (" + limit + ")");
        }
    }
}
