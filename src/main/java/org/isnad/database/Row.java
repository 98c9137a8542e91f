package org.isnad.database;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.Tuple;

/** One row of a query, read by column name. */
public record Row(Tuple tuple) {

    public String string(String column) {
        return tuple.get(column, String.class);
    }

    /** An array of texts. */
    public List<String> strings(String column) {
        return List.of(tuple.get(column, String[].class));
    }

    public long number(String column) {
        return ((Number) tuple.get(column)).longValue();
    }

    public Long numberOrNull(String column) {
        return tuple.get(column) instanceof Number number ? number.longValue() : null;
    }

    /** An array of keys. */
    public List<Long> numbers(String column) {
        return List.of(tuple.get(column, Long[].class));
    }

    public Integer integerOrNull(String column) {
        return tuple.get(column) instanceof Number number ? number.intValue() : null;
    }

    public int integer(String column) {
        return ((Number) tuple.get(column)).intValue();
    }

    public double decimal(String column) {
        return ((Number) tuple.get(column)).doubleValue();
    }

    public boolean flag(String column) {
        return tuple.get(column, Boolean.class);
    }

    public <E extends Enum<E>> E value(String column, Class<E> type) {
        String name = string(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A date, or null. */
    public LocalDate date(String column) {
        Object value = tuple.get(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** A moment in UTC, or null. */
    public OffsetDateTime momentOrNull(String column) {
        return tuple.get(column) == null ? null : moment(column);
    }

    /** A moment in UTC. */
    public OffsetDateTime moment(String column) {
        Object value = tuple.get(column);
        return value instanceof OffsetDateTime moment ? moment.withOffsetSameInstant(ZoneOffset.UTC)
                : ((Instant) value).atOffset(ZoneOffset.UTC);
    }
}
