package org.isnad.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.isnad.finding.ChainRole;
import org.isnad.finding.EntityType;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundFurniture;
import org.isnad.finding.FoundMention;
import org.isnad.finding.FoundParty;

/** What the extractor finds, in the form in which it is compared. */
final class FindingsAnnotation {

    private final Findings findings;

    private FindingsAnnotation(Findings findings) {
        this.findings = findings;
    }

    static Annotation of(Findings findings) {
        return new FindingsAnnotation(findings).article();
    }

    private Annotation article() {
        Name outlet = findings.outlet() == null ? null : name(findings.outlet());
        return new Annotation(outlet, findings.credits().stream().map(this::name).toList(),
                Objects.toString(findings.publishedOn(), null),
                findings.furniture().stream().map(FoundFurniture::span).toList(), mentions(),
                findings.claims().stream().map(this::claim).toList());
    }

    private Map<EntityType, List<Annotation.Mention>> mentions() {
        Map<EntityType, List<Annotation.Mention>> mentions = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            mentions.put(type, new ArrayList<>());
        }
        for (int i = 0; i < findings.entities().size(); i++) {
            FoundEntity entity = findings.entities().get(i);
            for (FoundMention mention : entity.mentions()) {
                mentions.get(entity.type()).add(new Annotation.Mention(mention.span(), name(i)));
            }
        }
        return mentions;
    }

    private Annotation.Statement claim(FoundClaim claim) {
        return new Annotation.Statement(claim.span(), claim.kind().name().toLowerCase(Locale.ROOT),
                claim.stance().name().toLowerCase(Locale.ROOT), claim.cue(), speaker(claim.speaker()),
                Objects.toString(claim.saidOn(), null), parties(claim, ChainRole.RELAYER),
                parties(claim, ChainRole.INTERVIEWER).stream().findFirst().orElse(null),
                claim.figures().stream().map(figure -> figure.value()).sorted().toList(), claim.rule(), claim.confidence());
    }

    private List<Name> parties(FoundClaim claim, ChainRole role) {
        return claim.chain().stream().filter(link -> link.role() == role).map(link -> name(link.party())).toList();
    }

    private Speaker speaker(FoundParty party) {
        if (party == null) {
            return null;
        }
        if (party.entity() == null) {
            return new Speaker(Speaker.Type.UNNAMED, name(party));
        }
        EntityType type = findings.entities().get(party.entity()).type();
        return new Speaker(type == EntityType.PERSON ? Speaker.Type.PERSON : Speaker.Type.ORGANIZATION, name(party));
    }

    private Name name(FoundParty party) {
        return party.entity() == null ? Name.of(party.description()) : name(party.entity());
    }

    private Name name(int entity) {
        FoundEntity found = findings.entities().get(entity);
        return new Name(found.name(), found.aliases());
    }
}
