package org.isnad.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.isnad.finding.EntityType;
import org.isnad.text.Span;

/** Reads annotation files, and insists that every span has the very characters the file says it has. */
final class AnnotationReader {

    private final String text;

    private AnnotationReader(String text) {
        this.text = text;
    }

    /** What the file says of this text. */
    static Annotation read(Path file, String text) throws IOException {
        try (Reader characters = Files.newBufferedReader(file); JsonReader json = Json.createReader(characters)) {
            return new AnnotationReader(text).article(json.readObject());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private Annotation article(JsonObject json) {
        Map<EntityType, List<Annotation.Mention>> mentions = new EnumMap<>(EntityType.class);
        mentions.put(EntityType.PERSON, mentions(json.getJsonArray("people")));
        mentions.put(EntityType.ORGANIZATION, mentions(json.getJsonArray("organizations")));
        mentions.put(EntityType.PLACE, mentions(json.getJsonArray("places")));
        return new Annotation(name(json, "outlet"), names(json.getJsonArray("credits")), string(json, "published"),
                list(json.getJsonArray("boilerplate"), this::span), mentions,
                list(json.getJsonArray("claims"), this::claim));
    }

    private List<Annotation.Mention> mentions(JsonArray entities) {
        List<Annotation.Mention> mentions = new ArrayList<>();
        for (JsonObject entity : entities.getValuesAs(JsonObject.class)) {
            Name name = name(entity, "name");
            mentions.addAll(list(entity.getJsonArray("mentions"), span -> new Annotation.Mention(span(span), name)));
        }
        return mentions;
    }

    private Annotation.Statement claim(JsonValue value) {
        JsonObject claim = value.asJsonObject();
        List<Double> figures = list(claim.getJsonArray("figures"), figure -> number(figure.asJsonObject().get("value")));
        return new Annotation.Statement(span(claim), string(claim, "kind"), string(claim, "stance"), span(claim.get("cue")),
                speaker(claim.get("speaker")), string(claim, "said_on"), names(claim.getJsonArray("relayed_by")),
                name(claim, "told_to"), figures.stream().sorted().toList(), null, 1);
    }

    private static double number(JsonValue value) {
        return ((JsonNumber) value).doubleValue();
    }

    private static Speaker speaker(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        JsonObject speaker = value.asJsonObject();
        return new Speaker(Speaker.Type.valueOf(speaker.getString("type").toUpperCase(Locale.ROOT)), name(speaker, "name"));
    }

    private Span span(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        JsonObject json = value.asJsonObject();
        Span span = new Span(json.getInt("start"), json.getInt("end"));
        if (span.end() > text.length() || !span.of(text).equals(json.getString("text"))) {
            throw new IllegalArgumentException("the text has other characters at " + span);
        }
        return span;
    }

    private static List<Name> names(JsonArray names) {
        return list(names, name -> Name.of(((JsonString) name).getString()));
    }

    private static Name name(JsonObject json, String field) {
        return Name.of(string(json, field));
    }

    private static String string(JsonObject json, String field) {
        return json.isNull(field) ? null : json.getString(field);
    }

    private static <T> List<T> list(JsonArray array, Function<JsonValue, T> form) {
        return array == null ? List.of() : array.stream().map(form).toList();
    }
}
