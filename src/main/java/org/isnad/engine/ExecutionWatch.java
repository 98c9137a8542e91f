package org.isnad.engine;

import java.time.Duration;

import org.dataloader.DataLoader;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/** Stops what takes too long, and lets each event of a subscription begin afresh: in time, and with nothing loaded. */
final class ExecutionWatch extends SimplePerformantInstrumentation {

    /** When the request, or the event, must be done. */
    private static final class Deadline implements InstrumentationState {
        private volatile long nanos;
    }

    private final Duration time;

    ExecutionWatch(Duration time) {
        this.time = time;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        Deadline deadline = new Deadline();
        deadline.nanos = System.nanoTime() + time.toNanos();
        return deadline;
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        if (System.nanoTime() - ((Deadline) state).nanos > 0) {
            throw new AbortExecutionException("took too long");
        }
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(InstrumentationFieldParameters parameters,
            InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        ((Deadline) state).nanos = System.nanoTime() + time.toNanos();
        SmallRyeContextManager.restore(execution.getGraphQLContext().get(Engine.LIBRARY_CONTEXT));
        execution.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
        return super.beginSubscribedFieldEvent(parameters, state);
    }
}
