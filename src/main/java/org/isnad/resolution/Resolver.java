package org.isnad.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundRole;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.NamedEntity;
import org.isnad.resolution.NameIndex.Asked;
import org.isnad.resolution.NameIndex.Bearer;
import org.isnad.resolution.Resolution.Doubt;
import org.isnad.resolution.Roles.Held;
import org.isnad.spelling.Bodies;
import org.isnad.spelling.Nations;
import org.isnad.spelling.Titles;

/**
 * Decides for the names of one article which records bear them. A name that identifies is its bearer's where one record
 * alone bears it; less than that, such as a surname, needs a title or a body that says the same, else it is a new record
 * and the question is kept for people.
 */
final class Resolver {

    private static final int MOST_DOUBTS = 10;

    /** A record that may be meant. */
    private record Option(NamedEntity record, Likeness likeness) {

        Long survivor() {
            return record.survivor().id;
        }
    }

    private final List<Name> names;
    private final List<List<Option>> options = new ArrayList<>();
    private final Map<Asked, Long> remembered;
    private final NamedEntity[] chosen;
    private final List<Doubt> doubts = new ArrayList<>();
    private Map<Long, List<Held>> roles = Map.of();

    /**
     * @param bearers of all names asked for
     * @param remembered the records that this article's names were found to be before, by folded name
     * @param held reads the titles of people
     */
    Resolver(List<Name> names, Map<Asked, List<Bearer>> bearers, Map<Asked, Long> remembered,
            Function<Set<Long>, Map<Long, List<Held>>> held) {
        this.names = names;
        this.remembered = remembered;
        this.chosen = new NamedEntity[names.size()];
        names.forEach(name -> options.add(options(name, bearers)));
        resolve(held);
    }

    /** The record of each name, in order. */
    List<NamedEntity> records() {
        return Arrays.asList(chosen);
    }

    /** What people are to decide. */
    List<Doubt> doubts() {
        return doubts;
    }

    private void resolve(Function<Set<Long>, Map<Long, List<Held>>> held) {
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = onlyOne(identifying(i));
        }
        Set<Long> people = new java.util.HashSet<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == null && names.get(i).type() == EntityType.PERSON) {
                options.get(i).forEach(option -> people.add(option.survivor()));
            }
        }
        roles = people.isEmpty() ? Map.of() : held.apply(people);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = chosen[i] != null ? chosen[i] : chosen(i);
            names.get(i).enrich(chosen[i]);
        }
    }

    private NamedEntity chosen(int i) {
        List<Option> identifying = identifying(i);
        NamedEntity choice = among(i, identifying);
        if (choice == null && identifying.isEmpty()) {
            choice = among(i, notTaken(i).stream().filter(option -> option.likeness() != Likeness.SOUND).toList());
        }
        boolean sameName = !identifying.isEmpty() && identifying.get(0).likeness() == Likeness.NAME;
        if (choice == null && sameName) {
            choice = identifying.get(0).record();
        } else if (choice == null) {
            choice = sameInArticle(i);
            if (choice != null) {
                return choice;
            }
            choice = names.get(i).create();
        } else {
            return choice;
        }
        doubt(choice, sameName ? identifying : notTaken(i));
        return choice;
    }

    /** The one that this article was found to mean before, else the only one whose title or body agrees. */
    private NamedEntity among(int i, List<Option> choices) {
        Long before = remembered.get(new Asked(names.get(i).type(), NameKey.of(names.get(i).found().name())));
        for (Option option : choices) {
            if (option.record().id.equals(before)) {
                return option.record();
            }
        }
        return onlyOne(choices.stream().filter(option -> isConfirmed(i, option)).toList());
    }

    private boolean isConfirmed(int i, Option option) {
        return names.get(i).type() == EntityType.PERSON ? isConfirmedPerson(i, option.survivor())
                : Bodies.isWithoutNation(names.get(i).found().name(), option.record().name)
                        && nations().equals(Set.of(String.valueOf(Nations.ofBody(option.record().name))));
    }

    /** The nations of the article's bodies: where it is one, a ministry without a nation is of that one. */
    private Set<String> nations() {
        return names.stream().filter(name -> name.type() == EntityType.ORGANIZATION)
                .map(name -> Nations.ofBody(name.found().name())).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private boolean isConfirmedPerson(int i, Long person) {
        List<Held> held = roles.getOrDefault(person, List.of());
        for (FoundRole role : names.get(i).found().roles()) {
            Long body = role.organization() == null ? null : survivor(role.organization());
            if (held.stream().anyMatch(one -> Titles.agree(one.title(), role.title())
                    || body != null && body.equals(one.organization()))) {
                return true;
            }
        }
        Set<Long> bodies = held.stream().map(Held::organization).filter(Objects::nonNull).collect(Collectors.toSet());
        return names.get(i).isTelling() && !bodies.isEmpty()
                && Arrays.stream(chosen).filter(Objects::nonNull).anyMatch(one -> bodies.contains(one.survivor().id));
    }

    private Long survivor(int i) {
        return chosen[i] == null ? null : chosen[i].survivor().id;
    }

    /** The strongest options that identify. */
    private List<Option> identifying(int i) {
        List<Option> all = options.get(i);
        return all.isEmpty() || !all.get(0).likeness().identifies() ? List.of()
                : all.stream().filter(option -> option.likeness() == all.get(0).likeness()).toList();
    }

    /** The options but for those that other names of the article stand for: it tells them apart. */
    private List<Option> notTaken(int i) {
        Set<Long> taken = Arrays.stream(chosen).filter(Objects::nonNull).map(one -> one.survivor().id)
                .collect(Collectors.toSet());
        return options.get(i).stream().filter(option -> !taken.contains(option.survivor())).toList();
    }

    private static NamedEntity onlyOne(List<Option> choices) {
        return choices.stream().map(Option::survivor).distinct().count() == 1 ? choices.get(0).record() : null;
    }

    /** A name that the article spells in two ways which its reader took for two. */
    private NamedEntity sameInArticle(int i) {
        for (int other = 0; other < chosen.length; other++) {
            if (other != i && chosen[other] != null && names.get(i).isSameAs(names.get(other))) {
                return chosen[other];
            }
        }
        return null;
    }

    private void doubt(NamedEntity choice, List<Option> others) {
        Long survivor = choice.survivor().id;
        Map<Long, Option> distinct = new LinkedHashMap<>();
        others.stream().filter(option -> !option.survivor().equals(survivor))
                .forEach(option -> distinct.putIfAbsent(option.survivor(), option));
        distinct.values().stream().limit(MOST_DOUBTS).forEach(
                option -> doubts.add(new Doubt(choice, option.record(), option.likeness())));
    }

    /** Each record once, with what makes it most alike; the most alike first, then the oldest. */
    private static List<Option> options(Name name, Map<Asked, List<Bearer>> bearers) {
        Map<Long, Option> best = new LinkedHashMap<>();
        for (Asked asked : name.asked()) {
            for (Bearer bearer : bearers.getOrDefault(asked, List.of())) {
                Likeness likeness = Likeness.of(asked, name.found().kind(), bearer);
                if (likeness != null) {
                    best.merge(bearer.record().id, new Option(bearer.record(), likeness),
                            (one, other) -> one.likeness().compareTo(other.likeness()) <= 0 ? one : other);
                }
            }
        }
        return best.values().stream().sorted(java.util.Comparator.comparing(Option::likeness)
                .thenComparing(option -> option.record().id)).toList();
    }
}
