package org.isnad.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.claim.ClaimReads;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Pager;
import org.isnad.timeline.TimelineEntryView;
import org.isnad.timeline.TimelineFilter;
import org.isnad.timeline.TimelineReads;
import org.isnad.timeline.TimelineSide;
import org.isnad.topic.TopicCountView;
import org.isnad.topic.TopicReads;

/**
 * What somebody said and what was said of them, day by day, newest first.
 *
 * @param topics to choose from, the most spoken of first
 */
public record Timeline(List<Day> days, int total, Pager pager, TimelineFilter asked, List<TopicCountView> topics) {

    private static final int TOPICS = 40;

    /** One day's claims. */
    public record Day(LocalDate date, List<Entry> entries) {
    }

    /** A claim and whether they said it or were spoken of. */
    public record Entry(TimelineSide side, ClaimCard card) {

        public boolean said() {
            return side == TimelineSide.SAID;
        }
    }

    /** The sides to choose from. */
    public List<TimelineSide> sides() {
        return List.of(TimelineSide.values());
    }

    /** Whether any condition is set. */
    public boolean narrowed() {
        return !asked.equals(TimelineFilter.ALL);
    }

    /** Whether the topic asked for is none of those to choose from. */
    public boolean rareTopic() {
        return asked.topic() != null && topics.stream().noneMatch(one -> one.topic().getId().equals(asked.topic()));
    }

    /** Reads it, in a constant number of statements. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        TimelineReads timelines;

        @Inject
        TopicReads topics;

        @Inject
        ClaimReads claims;

        @Inject
        ClaimCards cards;

        Timeline of(String path, long party, TimelineQuery query) {
            TimelineFilter asked = query.filter();
            Page<TimelineEntryView> page = timelines.of(List.of(party), asked,
                    TimelineReads.NEWEST.request(null, Asked.text(query.after), null, Asked.text(query.before)), true)
                    .get(party);
            return new Timeline(days(page.items()), page.total(), Pager.of(path, query.conditions(), page), asked,
                    topics.ofSpeakers(List.of(party), PageRequest.first(TOPICS), false).get(party).items());
        }

        private List<Day> days(List<TimelineEntryView> entries) {
            Map<Long, ClaimCard> shown = cards
                    .of(List.copyOf(claims.byKey(entries.stream().map(TimelineEntryView::claimKey).toList()).values())).stream()
                    .collect(Collectors.toMap(card -> card.claim().key(), Function.identity()));
            Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
            entries.forEach(one -> days.computeIfAbsent(one.date(), day -> new ArrayList<>())
                    .add(new Entry(one.side(), shown.get(one.claimKey()))));
            return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
        }
    }
}
