package org.isnad.graphql;

import jakarta.json.Json;
import jakarta.json.JsonValue;

import io.smallrye.graphql.api.ErrorExtensionProvider;

/** Puts the code of a {@link RequestFault} into {@code errors[].extensions.code}. */
public final class RequestFaultCode implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return Json.createValue(exception instanceof RequestFault fault ? fault.code().name() : "INTERNAL");
    }
}
