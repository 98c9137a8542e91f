package org.isnad.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.database.Select;

/** The values of a statement: in its text stands a mark for each until all of it is written. */
final class Binds {

    /** A statement ready to run: its placeholders stand in the order of the values. */
    record Statement(String sql, List<Object> values) {
    }

    private static final Pattern MARK = Pattern.compile(":p([0-9]+)\\b");
    private static final Pattern NAMED = Pattern.compile("(?<!:):([A-Za-z]\\w*)");

    private final List<Object> values = new ArrayList<>();

    /** The mark to write in place of the value. */
    String mark(Object value) {
        values.add(value);
        return ":p" + (values.size() - 1);
    }

    /** The SQL of a select with marks for its values. */
    String sql(Select select) {
        return NAMED.matcher(select.sql()).replaceAll(name -> mark(select.parameter(name.group(1))));
    }

    Statement statement(String sql) {
        List<Object> ordered = new ArrayList<>();
        Matcher mark = MARK.matcher(sql);
        StringBuilder text = new StringBuilder(sql.length());
        while (mark.find()) {
            mark.appendReplacement(text, "?");
            ordered.add(values.get(Integer.parseInt(mark.group(1))));
        }
        return new Statement(mark.appendTail(text).toString(), ordered);
    }
}
