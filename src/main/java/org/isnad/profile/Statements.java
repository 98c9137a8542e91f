package org.isnad.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.Page;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Pager;

/** What a person or an organization said, day by day, newest first. */
public record Statements(List<Day> days, int total, Pager pager) {

    /** One day's claims. */
    public record Day(LocalDate date, List<ClaimCard> claims) {
    }

    /** Reads them. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        ClaimReads claims;

        @Inject
        ClaimCards cards;

        Statements of(String path, long speaker, String after, String before) {
            Page<ClaimView> page = claims.ofSpeakers(List.of(speaker),
                    ClaimReads.NEWEST.request(null, Asked.text(after), null, Asked.text(before)), true).get(speaker);
            Map<LocalDate, List<ClaimCard>> days = new LinkedHashMap<>();
            cards.of(page.items()).forEach(
                    card -> days.computeIfAbsent(card.claim().listedOn(), day -> new ArrayList<>()).add(card));
            return new Statements(days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList(),
                    page.total(), Pager.of(path, Map.of(), page));
        }
    }
}
