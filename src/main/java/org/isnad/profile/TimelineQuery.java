package org.isnad.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.inject.Vetoed;

import org.isnad.page.Asked;
import org.isnad.timeline.TimelineFilter;
import org.isnad.timeline.TimelineSide;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of a profile asks of its timeline. */
@Vetoed
public class TimelineQuery {

    @RestQuery
    String side;

    @RestQuery
    String topic;

    @RestQuery
    String from;

    @RestQuery
    String to;

    @RestQuery
    String after;

    @RestQuery
    String before;

    /** Only what they said themselves, the latest. */
    public static TimelineQuery said() {
        TimelineQuery query = new TimelineQuery();
        query.side = TimelineSide.SAID.name();
        return query;
    }

    /** The conditions; a fault of the request where one makes no sense. */
    public TimelineFilter filter() {
        LocalDate first = Asked.day(from);
        return new TimelineFilter(Asked.one(TimelineSide.class, side), Asked.text(topic), first, Asked.day(to));
    }

    Map<String, String> conditions() {
        Map<String, String> conditions = new HashMap<>();
        conditions.put("side", side);
        conditions.put("topic", topic);
        conditions.put("from", from);
        conditions.put("to", to);
        return conditions;
    }
}
