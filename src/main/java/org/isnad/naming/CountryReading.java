package org.isnad.naming;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;

/** Whether a country or capital is named as a government or as a place: أعلنت روسيا against في روسيا. */
final class CountryReading {

    private final Reading reading;

    CountryReading(Reading reading) {
        this.reading = reading;
    }

    /** Turns the country sightings that act into organizations; the sightings are in text order. */
    void decide(List<Sighting> sightings) {
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            LexiconName known = sighting.known();
            if (sighting.type() != EntityType.PLACE || known == null || known.country() == null) {
                continue;
            }
            Sighting before = i > 0 ? sightings.get(i - 1) : null;
            if (acts(sighting, before)) {
                sightings.set(i, new Sighting(sighting.from(), sighting.to(), sighting.span(), EntityType.ORGANIZATION,
                        OrganizationKind.GOVERNMENT, known, "country-as-actor", 0.8, false));
            }
        }
    }

    private boolean acts(Sighting sighting, Sighting before) {
        int cut = sighting.span().start() - reading.text().token(sighting.from()).start();
        String first = reading.word(sighting.from());
        String previous = reading.sameLine(sighting.from() - 1, sighting.from()) ? reading.word(sighting.from() - 1) : "";
        boolean joined = cut > 0 && first.charAt(0) == 'و' && before != null && before.to() == sighting.from();
        if (joined && before.type() == EntityType.ORGANIZATION) {
            return true;
        }
        if (joined && !sighting.known().country().actor()) {
            return false;
        }
        if (previous.equals("مع") && isBorder(sighting.from())) {
            return false;
        }
        boolean preposition = cut > 0 && first.charAt(0) != 'و' && first.charAt(0) != 'ف';
        if (preposition) {
            return sighting.known().country().actor() && !sighting.known().capital() && isUnitedStates(sighting);
        }
        boolean acting = isGovernmentName(sighting, first);
        if (isInside(previous) && !(acting && !isLocated(previous))) {
            return false;
        }
        if (isSubjectBefore(previous) || isSubjectOf(sighting.to()) || isToward(previous) && !isVenue(sighting, previous)) {
            return true;
        }
        return acting && (!sighting.known().capital() || isPossessor(previous));
    }

    /** The United States, and official names: المملكة المغربية, جمهورية العراق. */
    private static boolean isGovernmentName(Sighting sighting, String first) {
        boolean official = sighting.to() - sighting.from() > 1 && (first.contains("جمهوريه") || first.contains("مملكه"));
        return sighting.known().country().actor() || official;
    }

    private static boolean isLocated(String previous) {
        return previous.equals("في") || previous.equals("الي") || previous.equals("داخل") || previous.equals("خارج")
                || previous.startsWith("زيار") || previous.equals("زار") || previous.equals("غادر");
    }

    /** مفاوضات فيينا, اتفاق الرياض: a capital after a meeting is where it took place. */
    private static boolean isVenue(Sighting sighting, String previous) {
        return sighting.known().capital() && (previous.endsWith("مفاوضات") || previous.endsWith("محادثات")
                || previous.endsWith("اتفاق") || previous.endsWith("اعلان") || previous.endsWith("جانب"));
    }

    private boolean isBorder(int i) {
        for (int before = i - 2; before >= Math.max(0, i - 4); before--) {
            if (reading.word(before).contains("حدود")) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnitedStates(Sighting sighting) {
        return sighting.to() - sighting.from() > 1;
    }

    private static boolean isInside(String previous) {
        return ContextWords.INSIDE.contains(previous) || ContextWords.PLACE.contains(previous)
                || previous.length() > 3 && ContextWords.INSIDE.contains(previous.substring(1))
                        && "وبفل".indexOf(previous.charAt(0)) >= 0;
    }

    private static boolean isToward(String previous) {
        return ContextWords.TOWARD.contains(previous) || previous.length() > 2 && "وفبل".indexOf(previous.charAt(0)) >= 0
                && ContextWords.TOWARD.contains(previous.substring(1));
    }

    /** أعلنت روسيا: the verb stands right before. */
    private static boolean isSubjectBefore(String previous) {
        String bare = previous.endsWith("ه") && previous.length() > 3 ? previous.substring(0, previous.length() - 1)
                : previous.endsWith("ها") ? previous.substring(0, previous.length() - 2) : previous;
        return ContextWords.acts(previous) || ContextWords.reports(previous) || ContextWords.acts(bare);
    }

    /** إيران ستواصل: the verb stands right after. */
    private boolean isSubjectOf(int next) {
        String word = reading.sameLine(next - 1, next) ? reading.word(next) : "";
        if (ContextWords.INSIDE.contains(word)) {
            return false;
        }
        return ContextWords.acts(word) || ContextWords.reports(word) || word.equals("لديها") || word.equals("لن")
                || reading.isMark(next, ":") && isLineStart(next - 1);
    }

    private boolean isLineStart(int i) {
        return i == 0 || !reading.sameLine(i - 1, i) || i == 1 || !reading.sameLine(i - 2, i);
    }

    private static boolean isPossessor(String previous) {
        return previous.length() > 3 && !previous.startsWith("ال");
    }
}
