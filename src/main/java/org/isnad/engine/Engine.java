package org.isnad.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;
import org.isnad.limit.Cost;
import org.isnad.limit.Limits;
import org.isnad.limit.RateLimit;
import org.isnad.limit.RateLimiter;
import org.isnad.live.Feed;
import org.isnad.live.LiveCursor;
import org.isnad.projection.Projection;
import org.isnad.schema.ServedSchema;
import org.reactivestreams.Publisher;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.Startup;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/** Answers requests. Callers are on a thread that may wait: a query or mutation runs on it from beginning to end. */
@Startup // so that a schema that cannot be served fails the start
@ApplicationScoped
public class Engine {

    /** Where the library's fetchers look for what they know of the request. */
    static final String LIBRARY_CONTEXT = SmallRyeContextManager.CONTEXT;

    @Inject
    ServedSchema schema;

    @Inject
    Documents documents;

    @Inject
    KnownDocuments known;

    @Inject
    Loaders loaders;

    @Inject
    Limits limits;

    @Inject
    RateLimiter rates;

    @Inject
    Feed feed;

    @Inject
    Projection projection;

    private GraphQL graphql;

    @PostConstruct
    void prepare() {
        Faults faults = new Faults();
        graphql = GraphQL.newGraphQL(schema.schema()).defaultDataFetcherExceptionHandler(faults)
                .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(faults))
                .instrumentation(new ExecutionWatch(limits.time()))
                .preparsedDocumentProvider((input, read) -> CompletableFuture
                        .completedFuture(input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
    }

    /** The answer as an object; never throws. */
    public Reply answer(GraphQLRequest request) {
        return answer(request, false);
    }

    /** The answer, as the database writes it where it can; never throws. */
    public Reply written(GraphQLRequest request) {
        return answer(request, true);
    }

    private Reply answer(GraphQLRequest request, boolean projected) {
        try {
            return run(request, projected);
        } catch (RuntimeException | StackOverflowError failure) {
            return Reply.refused(failure instanceof RuntimeException known ? known : new IllegalStateException(failure),
                    request.locale());
        }
    }

    private Reply run(GraphQLRequest request, boolean projected) {
        RateLimit entrance = rates.spend(request.purses(), 1);
        PreparedDocument document = documents.of(known.text(request), request.locale());
        if (!document.errors().isEmpty()) {
            return new Reply(
                    Map.of("errors", document.errors().stream().map(error -> Faults.invalid(error, request.locale())).toList()),
                    ErrorCode.GRAPHQL_VALIDATION_FAILED, 0, false, null, null);
        }
        known.remember(request);
        OperationDefinition operation = document.operation(request.operationName());
        check(request, operation);
        int nodes = Cost.nodes(schema.schema(), document.document(), operation, request.variables());
        if (nodes > limits.nodes()) {
            throw new RequestFault(ErrorCode.TOO_EXPENSIVE);
        }
        RateLimit rate = pay(request, nodes, entrance);
        Optional<byte[]> answer = projected
                ? projection.answer(document.document(), operation, request.variables())
                : Optional.empty();
        return answer.map(json -> Reply.written(json, document.isPublic()))
                .orElseGet(() -> execute(request, document, operation, rate));
    }

    private static void check(GraphQLRequest request, OperationDefinition operation) {
        OperationDefinition.Operation kind = operation.getOperation();
        if (request.readOnly() && kind != OperationDefinition.Operation.QUERY) {
            throw new RequestFault(ErrorCode.METHOD_NOT_ALLOWED);
        }
        // Mutations say themselves what is wrong with their input, field by field.
        if (kind != OperationDefinition.Operation.MUTATION && !Characters.areTexts(request.variables())) {
            throw new RequestFault(ErrorCode.BAD_REQUEST, "في المتغيرات محرف لا يكون في نص",
                    "a variable holds a character that no text has");
        }
    }

    private RateLimit pay(GraphQLRequest request, int nodes, RateLimit entrance) {
        int points = Cost.points(nodes);
        if (points == 1) {
            return entrance;
        }
        RateLimit rest = rates.spend(request.purses(), points - 1);
        return new RateLimit(points, rest.remaining(), rest.resetAt());
    }

    private Reply execute(GraphQLRequest request, PreparedDocument document, OperationDefinition operation, RateLimit rate) {
        ManagedContext requests = Arc.container().requestContext();
        requests.activate();
        ContextState state = requests.getState();
        boolean kept = false;
        try {
            ExecutionInput input = input(request, document, state, rate);
            ExecutionResult result = graphql.execute(input);
            Reply reply = reply(result, document, operation, request.locale());
            kept = reply.events() != null;
            return reply;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requests.deactivate();
            if (!kept) {
                requests.destroy(state);
            }
        }
    }

    private ExecutionInput input(GraphQLRequest request, PreparedDocument document, ContextState state, RateLimit rate) {
        SmallRyeContext context = new SmallRyeContext(Engine.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        ExecutionInput input = ExecutionInput.newExecutionInput().query("-").operationName(request.operationName())
                .variables(request.variables()).locale(request.locale()).dataLoaderRegistry(loaders.forOneRequest())
                .graphQLContext(values -> values.put(LIBRARY_CONTEXT, context).put("runBlocking", true)
                        .put("state", state).put(RateLimit.class, rate).put(LiveCursor.class, feed.cursor())
                        .put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true)
                        .put(PreparsedDocumentEntry.class, new PreparsedDocumentEntry(document.document())))
                .build();
        context.setExecutionInput(input);
        SmallRyeContextManager.restore(context);
        return input;
    }

    private static Reply reply(ExecutionResult result, PreparedDocument document, OperationDefinition operation,
            Locale locale) {
        if (result.getData() instanceof Publisher<?>) {
            return new Reply(null, null, 0, false, result.getData(), null);
        }
        boolean shared = operation.getOperation() == OperationDefinition.Operation.QUERY && document.isPublic()
                && result.getErrors().isEmpty();
        return new Reply(body(result, locale), result.isDataPresent() ? null : ErrorCode.BAD_USER_INPUT, 0, shared, null, null);
    }

    /** The body of an answer, or of one event. */
    public static Map<String, Object> body(ExecutionResult result, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            body.put("errors", errors(result.getErrors(), locale));
        }
        if (result.isDataPresent()) {
            body.put("data", result.getData());
        }
        return body;
    }

    private static List<Map<String, Object>> errors(List<GraphQLError> errors, Locale locale) {
        // That a field which must not be null is null needs no saying where it is said why.
        boolean explained = errors.stream().anyMatch(error -> !(error instanceof NonNullableFieldWasNullError));
        return errors.stream().filter(error -> !explained || !(error instanceof NonNullableFieldWasNullError))
                .map(error -> Faults.answered(error, locale)).toList();
    }
}
