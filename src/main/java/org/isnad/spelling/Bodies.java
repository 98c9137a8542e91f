package org.isnad.spelling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.finding.OrganizationKind;
import org.isnad.knowledge.NameKey;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;

/** Other names that an organization has by rule, and which kinds of bodies can be one. */
public final class Bodies {

    private static final String MINISTRY = "وزارة";
    private static final Set<OrganizationKind> PUBLISHERS = EnumSet.of(OrganizationKind.COMPANY, OrganizationKind.NGO,
            OrganizationKind.OTHER);
    private static final Set<String> CLASSIFIERS = classifiers();
    private static final Map<String, Set<OrganizationKind>> LISTED = listed();

    private Bodies() {
    }

    /** Names that mean the same body: الخارجية الأميركية for وزارة الخارجية الأميركية, المنارة for صحيفة المنارة. */
    public static List<String> otherNames(String name, OrganizationKind kind) {
        List<String> words = List.of(name.strip().split("\\s+"));
        List<String> names = new ArrayList<>();
        String rest = String.join(" ", words.subList(1, words.size()));
        if (kind == OrganizationKind.GOVERNMENT && words.get(0).equals(MINISTRY) && isOfANation(words)) {
            names.add(rest);
        } else if (kind == OrganizationKind.GOVERNMENT && words.size() == 2 && isOfANation(words)) {
            names.add(MINISTRY + " " + name.strip());
        }
        boolean titled = kind == OrganizationKind.MEDIA || kind == OrganizationKind.ARMED_GROUP;
        if (titled && words.size() > 1 && CLASSIFIERS.contains(Folding.fold(words.get(0)))
                && !NameKey.of(rest).startsWith("الانباء")) {
            names.add(rest);
        }
        return names;
    }

    /** Whether bodies of these kinds can be one: a paper is no party, and homonyms of the lexicon differ by their kind. */
    public static boolean agree(String name, OrganizationKind one, OrganizationKind other) {
        if (one == null || other == null || one == other) {
            return true;
        }
        if (LISTED.getOrDefault(NameKey.of(name), Set.of()).size() > 1) {
            return false;
        }
        boolean media = one == OrganizationKind.MEDIA || other == OrganizationKind.MEDIA;
        return !media || PUBLISHERS.contains(one) || PUBLISHERS.contains(other);
    }

    /** Whether a name lacks but the nation of the other, which bodies of other nations lack as well: وزارة العدل. */
    public static boolean isWithoutNation(String name, String whole) {
        List<String> words = NameWords.of(name);
        List<String> all = NameWords.of(whole);
        return all.size() > words.size() && Nations.isNationality(NameWords.bare(all.get(all.size() - 1)))
                && all.subList(0, words.size()).equals(words);
    }

    private static boolean isOfANation(List<String> words) {
        return words.size() > 1 && Nations.isNationality(NameWords.bare(Folding.fold(words.get(words.size() - 1))));
    }

    private static Set<String> classifiers() {
        Set<String> classifiers = new HashSet<>();
        LexiconFile.read("organization-heads.tsv", 3).rows().stream().filter(row -> row.column(2).equals("quiet"))
                .forEach(row -> row.list(1).forEach(head -> classifiers.add(Folding.fold(head))));
        return classifiers;
    }

    private static Map<String, Set<OrganizationKind>> listed() {
        Map<String, Set<OrganizationKind>> listed = new HashMap<>();
        for (Row row : LexiconFile.read("organizations.tsv", 2).rows()) {
            row.groups(1).forEach(forms -> forms.forEach(form -> listed.computeIfAbsent(NameKey.of(form),
                    key -> EnumSet.noneOf(OrganizationKind.class)).add(row.value(0, OrganizationKind.class))));
        }
        return listed;
    }
}
