package org.isnad.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundMention;
import org.isnad.finding.FoundRole;
import org.isnad.finding.OrganizationKind;
import org.isnad.mention.NameForm;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.title.TitlePhrase;

/** Makes entities of mentions: the fullest form becomes the name, the others aliases, titles become roles. */
final class NamesBuilder {

    private final Reading reading;
    private final List<List<Sighting>> clusters;
    private final List<TitlePhrase> titles;
    private final Map<Integer, Integer> entityAt = new HashMap<>();

    NamesBuilder(Reading reading, List<List<Sighting>> clusters, List<TitlePhrase> titles) {
        this.reading = reading;
        this.clusters = clusters;
        this.titles = titles;
    }

    Names build() {
        List<Names.Mention> mentions = new ArrayList<>();
        for (int entity = 0; entity < clusters.size(); entity++) {
            for (Sighting sighting : clusters.get(entity)) {
                mentions.add(new Names.Mention(sighting.span(), entity));
                for (int i = sighting.from(); i < sighting.to(); i++) {
                    if (!sighting.head()) {
                        entityAt.put(i, entity);
                    }
                }
            }
        }
        mentions.sort(Comparator.comparing(Names.Mention::span));
        Map<Integer, Map<String, FoundRole>> roles = new HashMap<>();
        List<Names.Title> named = new ArrayList<>();
        for (TitlePhrase title : titles) {
            Integer person = person(title);
            named.add(new Names.Title(title.span(), title.head(), person));
            if (person != null) {
                FoundRole role = role(title);
                roles.computeIfAbsent(person, key -> new LinkedHashMap<>()).putIfAbsent(role.title(), role);
            }
        }
        List<FoundEntity> entities = new ArrayList<>();
        for (int entity = 0; entity < clusters.size(); entity++) {
            entities.add(entity(clusters.get(entity), roles.getOrDefault(entity, Map.of()).values()));
        }
        return new Names(entities, mentions, named);
    }

    private Integer person(TitlePhrase title) {
        Integer entity = title.isNamed() ? entityAt.get(title.nameTo() - 1) : null;
        return entity != null && clusters.get(entity).get(0).type() == EntityType.PERSON ? entity : null;
    }

    private FoundRole role(TitlePhrase title) {
        Integer organization = null;
        for (int i = title.from(); i < title.to() && organization == null; i++) {
            Integer entity = entityAt.get(i);
            organization = entity != null && clusters.get(entity).get(0).type() == EntityType.ORGANIZATION ? entity
                    : null;
        }
        return new FoundRole(title.span().of(reading.text().text()), title.span(), organization);
    }

    private FoundEntity entity(List<Sighting> cluster, Collection<FoundRole> roles) {
        Sighting first = cluster.get(0);
        Set<String> forms = new LinkedHashSet<>();
        List<FoundMention> mentions = new ArrayList<>();
        OrganizationKind kind = null;
        String name = "";
        for (Sighting sighting : cluster) {
            String form = NameForm.shown(sighting.span().of(reading.text().text()));
            forms.add(form);
            boolean led = sighting.rule().equals("regime-of-person");
            name = !led && form.length() > name.length() ? form : name;
            mentions.add(new FoundMention(sighting.span(), sighting.rule(), sighting.confidence()));
            kind = kind == null || sighting.known() != null ? kindOf(sighting) : kind;
        }
        name = name.isEmpty() ? forms.iterator().next() : name;
        cluster.stream().filter(sighting -> sighting.known() != null)
                .forEach(sighting -> forms.addAll(sighting.known().aliases()));
        forms.remove(name);
        mentions.sort(Comparator.comparing(FoundMention::span));
        return new FoundEntity(first.type(), name, kind, List.copyOf(forms), List.copyOf(roles), mentions);
    }

    private static OrganizationKind kindOf(Sighting sighting) {
        return sighting.type() == EntityType.ORGANIZATION ? sighting.kind() : null;
    }
}
