package org.isnad.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A read in SQL under construction: every condition brings its parameters, and no value ever becomes part of the statement. */
public final class Select {

    private String columns;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String group = "";
    private String order = "";
    private int limit;

    private Select(String columns, String from) {
        this.columns = columns;
        this.from = from;
    }

    public static Select of(String columns, String from) {
        return new Select(columns, from);
    }

    /** Selects one more column. */
    public Select and(String column) {
        columns += ", " + column;
        return this;
    }

    /** Adds a condition with one named parameter, left out where the value is null. */
    public Select where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    public Select where(String condition) {
        conditions.add(condition);
        return this;
    }

    public Select with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public Select with(Map<String, ?> values) {
        parameters.putAll(values);
        return this;
    }

    /** Makes one row of many; a having clause may follow the columns. */
    public Select groupBy(String columns) {
        group = " group by " + columns;
        return this;
    }

    public Select orderBy(String columns) {
        order = " order by " + columns;
        return this;
    }

    public Select limit(int rows) {
        limit = rows;
        return this;
    }

    /**
     * This select once for every row of a parent table; its conditions may speak of the parent.
     *
     * @param parent table and alias: {@code article p}
     * @param alias under which this select's columns are known outside, the same as inside
     * @param columns of the outer select
     */
    public Select perRow(String parent, String alias, String columns) {
        Select outer = new Select(columns, parent + " cross join lateral (" + sql() + ") " + alias);
        outer.parameters.putAll(parameters);
        return outer;
    }

    /**
     * This select, with its order and limit, as a table of another one.
     *
     * @param columns of the outer select
     * @param joined what it is joined to, beginning with the alias
     */
    public Select as(String columns, String joined) {
        Select outer = new Select(columns, "(" + sql() + ") " + joined);
        outer.parameters.putAll(parameters);
        return outer;
    }

    /** The statement, with {@code :name} for each parameter. */
    public String sql() {
        return "select " + columns + " from " + from + where() + group + order + (limit > 0 ? " limit " + limit : "");
    }

    public Object parameter(String name) {
        return parameters.get(name);
    }

    /** Runs it; one statement. */
    public <T> List<T> list(EntityManager database, Function<Row, T> read) {
        return query(database, sql()).getResultStream().map(tuple -> read.apply(new Row(tuple))).toList();
    }

    /** Groups the rows of one statement by a key column. */
    public <T> Map<Long, List<T>> grouped(EntityManager database, String key, Function<Row, T> read) {
        return list(database, row -> Map.entry(row.number(key), read.apply(row))).stream().collect(
                Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Counts the rows that the conditions leave, whatever the limit. */
    public int count(EntityManager database) {
        return ((Number) query(database, "select count(*) as n from " + from + where()).getSingleResult().get("n"))
                .intValue();
    }

    /**
     * The same, by index at any price the planner sees: it takes reading rows for cheap, and does not see that long texts must
     * be
     * unpacked for it. Holds to the end of the transaction.
     */
    public int countByIndex(EntityManager database) {
        database.createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class).getSingleResult();
        return count(database);
    }

    /** Counts the rows of each group: the key is a column of this select, {@code group} its SQL. */
    public Map<Long, Integer> counts(EntityManager database, String key, String group) {
        String sql = "select " + columns + ", count(*) as n from " + from + where() + " group by " + group;
        return query(database, sql).getResultStream().map(Row::new)
                .collect(Collectors.toMap(row -> row.number(key), row -> row.integer("n")));
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private NativeQuery<Tuple> query(EntityManager database, String sql) {
        NativeQuery<Tuple> query = database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
