package org.isnad.naming;

import java.util.List;
import java.util.Optional;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundRole;
import org.isnad.finding.KnownEntity;
import org.isnad.text.TokenizedText;

/** A sentence with the names found in it, in the form in which tests ask for them. */
record NamedText(String text, Names names) {

    private static final Namer NAMER = new Namer();

    static NamedText of(String text, KnownEntity... known) {
        return new NamedText(text, NAMER.find(new TokenizedText(text), List.of(), List.of(known)));
    }

    List<String> people() {
        return mentions(EntityType.PERSON);
    }

    List<String> organizations() {
        return mentions(EntityType.ORGANIZATION);
    }

    List<String> places() {
        return mentions(EntityType.PLACE);
    }

    List<String> names(EntityType type) {
        return names.entities().stream().filter(entity -> entity.type() == type).map(FoundEntity::name).toList();
    }

    FoundEntity entity(String name) {
        Optional<FoundEntity> found = names.entities().stream().filter(entity -> entity.name().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("no " + name + " in " + names.entities()));
    }

    List<String> roles(String name) {
        return entity(name).roles().stream().map(FoundRole::title).toList();
    }

    List<String> bareTitles() {
        return names.titles().stream().filter(title -> title.person() == null).map(title -> title.span().of(text))
                .toList();
    }

    private List<String> mentions(EntityType type) {
        return names.mentions().stream().filter(mention -> names.entities().get(mention.entity()).type() == type)
                .map(mention -> mention.span().of(text)).toList();
    }
}
